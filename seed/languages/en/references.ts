import type { ReferenceWords } from '../../mentions/reference-words.ts';

/** How English refers back to who was named. */
export const enReferences: ReferenceWords = {
  singular: ['he', 'she', 'him', 'his', 'her', 'hers'],
  plural: ['they', 'them', 'their'],
  pairs: [
    { surface: 'the pair', of: 'persons' },
    { surface: 'the two', of: 'either' },
    { surface: 'both of them', of: 'either' },
    { surface: 'the leaders of both countries', of: 'persons' },
    { surface: 'the leaders of the two countries', of: 'persons' },
    { surface: 'each other', of: 'either' },
  ],
  counts: [
    { surface: 'both', count: 2 },
    { surface: 'the two', count: 2 },
    { surface: 'the three', count: 3 },
    { surface: 'all three', count: 3 },
    { surface: 'the four', count: 4 },
    { surface: 'two', count: 2, isLoose: true },
    { surface: 'three', count: 3, isLoose: true },
  ],
  all: ['the'],
  notBefore: ['of', 'from', 'in', 'at', 'who', 'that'],
  nouns: {
    persons: ['leaders', 'men', 'women', 'politicians', 'diplomats', 'heads of state', 'heads of government', 'counterparts', 'ministers'],
    states: ['countries', 'nations', 'states', 'governments', 'capitals', 'powers', 'superpowers', 'neighbours', 'neighbors'],
    sides: ['sides', 'parties', 'camps', 'delegations'],
  },
  heads: ['leaders', 'heads of state', 'heads of government'],
};
