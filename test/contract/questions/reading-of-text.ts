import { articlesOfText, runsInForce, statementsOfArticle } from '../../../schema/questions/reading-of-text.ts';
import { contractCase } from '../contract-case.ts';
import { TEXT_ID_1, TEXT_ID_2 } from '../fixture/claims.ts';
import { ARTICLE_1, ARTICLE_2, ARTICLE_3, ARTICLE_3_DATED, RUN_1, RUN_3 } from '../fixture/entries.ts';

export const cases = [
  contractCase({
    question: articlesOfText,
    title: 'the dated publication first, the undated last',
    params: { textId: TEXT_ID_1 },
    rows: [ARTICLE_1, ARTICLE_2],
  }),
  contractCase({ question: articlesOfText, title: 'nothing of a text that is not there', params: { textId: 'tx_none' }, rows: [] }),
  contractCase({
    question: statementsOfArticle,
    title: 'the statement that was replaced beside the one that replaced it',
    params: { articleId: ARTICLE_3.id },
    rows: [ARTICLE_3, ARTICLE_3_DATED].sort((a, b) => (a.statementId < b.statementId ? -1 : 1)),
  }),
  contractCase({
    question: runsInForce,
    title: 'the first reading of a text that was read once',
    params: { textId: TEXT_ID_1 },
    rows: [{ id: RUN_1.id, kind: 'rules', reader: 'fixture 1', published: '2025-03-07' }],
  }),
  contractCase({
    question: runsInForce,
    title: 'the second reading of a text that was read twice',
    params: { textId: TEXT_ID_2 },
    rows: [{ id: RUN_3.id, kind: 'rules', reader: 'fixture 1', published: '2025-03-08T06:30:00+07:00' }],
  }),
];
