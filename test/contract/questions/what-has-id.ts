import { whatHasId } from '../../../schema/questions/what-has-id.ts';
import { contractCase } from '../contract-case.ts';
import { SYLVANIA } from '../fixture/cast.ts';
import { MET_TOO, OPINION } from '../fixture/claims.ts';
import { ARTICLE_1 } from '../fixture/entries.ts';
import { CONFLICT, MEETING } from '../fixture/world.ts';

export const cases = [
  contractCase({
    question: whatHasId,
    title: 'an anchor: the event that holds the claim, then the claim',
    params: { id: MET_TOO.anchor },
    rows: [
      { rank: 1, what: 'Event', body: MEETING },
      { rank: 2, what: 'Claim', body: { ...MET_TOO, live: true } },
    ],
  }),
  contractCase({
    question: whatHasId,
    title: "a claim's own id",
    params: { id: OPINION.id },
    rows: [{ rank: 0, what: 'Claim', body: { ...OPINION, live: true } }],
  }),
  contractCase({
    question: whatHasId,
    title: 'an article',
    params: { id: ARTICLE_1.id },
    rows: [{ rank: 0, what: 'Article', body: ARTICLE_1 }],
  }),
  contractCase({ question: whatHasId, title: 'an actor', params: { id: 'c_syl' }, rows: [{ rank: 0, what: 'Actor', body: SYLVANIA }] }),
  contractCase({
    question: whatHasId,
    title: 'an outlet',
    params: { id: 'outlet_example-wire' },
    rows: [{ rank: 0, what: 'Outlet', body: { id: 'outlet_example-wire', name: 'Example Wire' } }],
  }),
  contractCase({
    question: whatHasId,
    title: 'a conflict',
    params: { id: CONFLICT.id },
    rows: [{ rank: 0, what: 'Conflict', body: CONFLICT }],
  }),
  contractCase({ question: whatHasId, title: 'what never was an id', params: { id: 'ev_none' }, rows: [] }),
];
