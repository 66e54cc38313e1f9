import {
  articlesInForce,
  judgements,
  liveClaims,
  texts,
  worldConflicts,
  worldEvents,
  worldInvitations,
} from '../../../schema/questions/fold-input.ts';
import { contractCase } from '../contract-case.ts';
import { INVITED, MET, MET_TOO, OPINION, SAID, TEXT_1, TEXT_2, TEXT_ID_1, TEXT_ID_2, TO_VISIT } from '../fixture/claims.ts';
import { ARTICLE_1, ARTICLE_2, ARTICLE_3_DATED, ENTRIES } from '../fixture/entries.ts';
import { CONFLICT, INVITATION, MEETING, STATEMENT, VISIT } from '../fixture/world.ts';

const byId = <T extends { id: string }>(things: T[]): { key: string; value: T }[] =>
  [...things].sort((a, b) => (a.id < b.id ? -1 : 1)).map((value) => ({ key: value.id, value }));
const all = { after: '', limit: 100 };
const live = byId([MET, SAID, INVITED, MET_TOO, TO_VISIT, OPINION]);

export const cases = [
  contractCase({
    question: liveClaims,
    title: 'what the last reading of each text found, and not the closed visit',
    params: all,
    rows: live,
  }),
  contractCase({
    question: liveClaims,
    title: 'the second page of two',
    params: { after: live[1]?.key ?? '', limit: 2 },
    rows: live.slice(2, 4),
  }),
  contractCase({
    question: articlesInForce,
    title: 'the third with the date that replaced the unknown one',
    params: all,
    rows: byId([ARTICLE_1, ARTICLE_2, ARTICLE_3_DATED]),
  }),
  contractCase({ question: worldEvents, title: 'all three', params: all, rows: byId([MEETING, STATEMENT, VISIT]) }),
  contractCase({ question: worldInvitations, title: 'the one', params: all, rows: byId([INVITATION]) }),
  contractCase({ question: worldConflicts, title: 'the one', params: all, rows: byId([CONFLICT]) }),
  contractCase({
    question: judgements,
    title: 'with the number of its entry',
    params: all,
    rows: [{ key: 'jd_1', value: { judgement: ENTRIES[3]?.judgement as never, at: '2025-03-11T09:00:00Z', n: 4 } }],
  }),
  contractCase({
    question: texts,
    title: 'both',
    params: all,
    rows: byId([
      { id: TEXT_ID_1, content: TEXT_1, lang: 'en' as const },
      { id: TEXT_ID_2, content: TEXT_2, lang: 'id' as const },
    ]),
  }),
];
