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
  counts: [
    { surface: 'kedua', count: 2 },
    { surface: 'masing-masing', count: 2 },
    { surface: 'ketiga', count: 3 },
    { surface: 'keempat', count: 4 },
    { surface: 'dua', count: 2, isLoose: true },
    { surface: 'tiga', count: 3, isLoose: true },
  ],
  all: ['para'],
  notBefore: ['dunia', 'agama', 'bisnis', 'daerah', 'lain', 'lainnya', 'oposisi'],
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
  heads: ['pemimpin', 'pemimpin negara', 'kepala negara', 'kepala pemerintahan'],
};
