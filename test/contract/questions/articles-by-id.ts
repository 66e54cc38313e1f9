import { articlesById } from '../../../schema/questions/articles-by-id.ts';
import { contractCase } from '../contract-case.ts';
import { ARTICLE_1, ARTICLE_2, ARTICLE_3_DATED } from '../fixture/entries.ts';

export const cases = [
  contractCase({
    question: articlesById,
    title: 'the particulars in force, by day, undated last',
    params: { ids: [ARTICLE_2.id, ARTICLE_3_DATED.id, ARTICLE_1.id, 'ar_none'] },
    rows: [ARTICLE_1, ARTICLE_3_DATED, ARTICLE_2],
  }),
];
