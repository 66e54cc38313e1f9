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
  two: ['both', 'the two', 'two'],
  all: ['the'],
  nouns: {
    persons: ['leaders', 'men', 'women', 'politicians', 'diplomats', 'heads of state', 'heads of government', 'counterparts'],
    states: ['countries', 'nations', 'states', 'governments', 'capitals', 'powers', 'superpowers', 'neighbours', 'neighbors', 'allies', 'rivals'],
    sides: ['sides', 'parties', 'camps', 'delegations'],
  },
};
