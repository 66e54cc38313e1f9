import { countEventsOfActors } from '../../../schema/questions/count-events-of-actors.ts';
import { contractCase } from '../contract-case.ts';

export const cases = [
  contractCase({
    question: countEventsOfActors,
    title: 'persons',
    params: { actorIds: ['p_ana', 'p_boris', 'p_nobody'], link: 'PARTICIPATED_IN', filter: {} },
    rows: [
      { actorId: 'p_ana', count: 1 },
      { actorId: 'p_boris', count: 2 },
    ],
  }),
  contractCase({
    question: countEventsOfActors,
    title: 'states, by those who acted for them too',
    params: { actorIds: ['c_rur', 'c_syl'], link: 'REPRESENTED_IN', filter: {} },
    rows: [
      { actorId: 'c_rur', count: 2 },
      { actorId: 'c_syl', count: 2 },
    ],
  }),
  contractCase({
    question: countEventsOfActors,
    title: 'with a filter',
    params: { actorIds: ['c_rur', 'c_syl'], link: 'REPRESENTED_IN', filter: { undated: false, groups: ['speech'] } },
    rows: [{ actorId: 'c_syl', count: 1 }],
  }),
];
