import type { ReferenceWords } from '../../mentions/reference-words.ts';

/** How Indonesian refers back to who was named. */
export const idReferences: ReferenceWords = {
  singular: ['ia', 'dia', 'beliau'],
  plural: ['mereka'],
  pairs: [
    { surface: 'keduanya', of: 'either' },
    { surface: 'pemimpin kedua negara', of: 'persons' },
    { surface: 'para pemimpin kedua negara', of: 'persons' },
    { surface: 'presiden kedua negara', of: 'persons' },
  ],
  two: ['kedua', 'dua', 'masing-masing'],
  all: ['para'],
  nouns: {
    persons: ['pemimpin', 'pemimpin negara', 'kepala negara', 'kepala pemerintahan', 'tokoh', 'pejabat', 'orang', 'diplomat', 'politisi'],
    states: [
      'negara',
      'negeri',
      'bangsa',
      'pemerintah',
      'ibu kota',
      'kekuatan besar',
      'negara adidaya',
      'negara adikuasa',
      'negara besar',
      'negara tetangga',
      'negara serumpun',
    ],
    sides: ['pihak', 'belah pihak', 'kubu', 'delegasi'],
  },
};
