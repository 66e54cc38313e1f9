import { allOutlets } from '../../../schema/questions/all-outlets.ts';
import { contractCase } from '../contract-case.ts';

export const cases = [
  contractCase({
    question: allOutlets,
    title: 'both, by name',
    params: {},
    rows: [
      { id: 'outlet_contoh-harian', name: 'Contoh Harian' },
      { id: 'outlet_example-wire', name: 'Example Wire' },
    ],
  }),
];
