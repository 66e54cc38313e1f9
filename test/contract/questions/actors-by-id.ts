import { actorsById } from '../../../schema/questions/actors-by-id.ts';
import { contractCase } from '../contract-case.ts';
import { ANA, RURITANIA } from '../fixture/cast.ts';

export const cases = [
  contractCase({
    question: actorsById,
    title: 'a state and a person',
    params: { ids: ['p_ana', 'c_rur', 'nobody'] },
    rows: [RURITANIA, ANA],
  }),
  contractCase({ question: actorsById, title: 'nobody', params: { ids: [] }, rows: [] }),
];
