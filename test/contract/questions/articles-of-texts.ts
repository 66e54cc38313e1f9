import { articlesOfTexts } from '../../../schema/questions/articles-of-texts.ts';
import { contractCase } from '../contract-case.ts';
import { TEXT_ID_1, TEXT_ID_2 } from '../fixture/claims.ts';
import { ARTICLE_1, ARTICLE_2, ARTICLE_3_DATED } from '../fixture/entries.ts';

export const cases = [
  contractCase({
    question: articlesOfTexts,
    title: 'two outlets carry the first text',
    params: { textIds: [TEXT_ID_1] },
    rows: [ARTICLE_1, ARTICLE_2],
  }),
  contractCase({ question: articlesOfTexts, title: 'one carries the second', params: { textIds: [TEXT_ID_2] }, rows: [ARTICLE_3_DATED] }),
];
