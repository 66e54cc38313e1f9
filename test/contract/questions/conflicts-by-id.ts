import { conflictsById } from '../../../schema/questions/conflicts-by-id.ts';
import { contractCase } from '../contract-case.ts';
import { CONFLICT } from '../fixture/world.ts';

export const cases = [
  contractCase({ question: conflictsById, title: 'the one', params: { ids: [CONFLICT.id, 'cf_none'] }, rows: [CONFLICT] }),
];
