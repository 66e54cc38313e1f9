import { eventsOfActors } from '../../../schema/questions/events-of-actors.ts';
import { contractCase } from '../contract-case.ts';
import { MEETING, STATEMENT, VISIT } from '../fixture/world.ts';

const row = (actorId: string, body: typeof MEETING) => ({ actorId, k: body.k, body });

export const cases = [
  contractCase({
    question: eventsOfActors,
    title: 'of two states, one each, latest first',
    params: { actorIds: ['c_rur', 'c_syl'], link: 'REPRESENTED_IN', filter: {}, order: 'latest_first', after: null, limit: 1 },
    rows: [row('c_rur', VISIT), row('c_syl', STATEMENT)],
  }),
  contractCase({
    question: eventsOfActors,
    title: 'of two persons, earliest first',
    params: { actorIds: ['p_clara', 'p_boris'], link: 'PARTICIPATED_IN', filter: {}, order: 'earliest_first', after: null, limit: 5 },
    rows: [row('p_clara', VISIT), row('p_boris', MEETING), row('p_boris', STATEMENT)],
  }),
  contractCase({
    question: eventsOfActors,
    title: 'after the statement, and nothing undated',
    params: {
      actorIds: ['c_syl'],
      link: 'REPRESENTED_IN',
      filter: { undated: false },
      order: 'latest_first',
      after: STATEMENT.k,
      limit: 5,
    },
    rows: [row('c_syl', MEETING)],
  }),
];
