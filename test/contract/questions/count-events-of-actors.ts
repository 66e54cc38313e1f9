import { countEventsOfActors } from '../../../schema/questions/count-events-of-actors.ts';
import { contractCase } from '../contract-case.ts';

export const cases = [
  contractCase({
    question: countEventsOfActors,
    title: 'themselves, or as the state acted for',
    params: { actorIds: ['p_ana', 'c_rur', 'p_boris', 'o_league'], filter: {} },
    rows: [
      { actorId: 'c_rur', count: 2 },
      { actorId: 'p_ana', count: 1 },
      { actorId: 'p_boris', count: 2 },
    ],
  }),
  contractCase({
    question: countEventsOfActors,
    title: 'with a filter',
    params: { actorIds: ['c_rur', 'c_syl'], filter: { undated: false, groups: ['speech'] } },
    rows: [{ actorId: 'c_syl', count: 1 }],
  }),
];
