import { articlesPage } from '../../../schema/questions/articles-page.ts';
import { contractCase } from '../contract-case.ts';
import { ARTICLE_1, ARTICLE_2, ARTICLE_3_DATED } from '../fixture/entries.ts';

const one = { k: `2025-03-07|${ARTICLE_1.id}`, body: ARTICLE_1 };
const two = { k: `9999-99-99|${ARTICLE_2.id}`, body: ARTICLE_2 };
const three = { k: `2025-03-08|${ARTICLE_3_DATED.id}`, body: ARTICLE_3_DATED };
const page = { after: null, limit: 10 } as const;

export const cases = [
  contractCase({
    question: articlesPage,
    title: 'earliest first',
    params: { ...page, order: 'earliest_first', filter: {} },
    rows: [one, three, two],
  }),
  contractCase({
    question: articlesPage,
    title: 'latest first, undated last',
    params: { ...page, order: 'latest_first', filter: {} },
    rows: [three, one, two],
  }),
  contractCase({
    question: articlesPage,
    title: 'after the last dated one',
    params: { ...page, order: 'latest_first', after: one.k, filter: {} },
    rows: [two],
  }),
  contractCase({
    question: articlesPage,
    title: 'without a day',
    params: { ...page, order: 'latest_first', filter: { dated: false } },
    rows: [two],
  }),
  contractCase({
    question: articlesPage,
    title: 'with a day, earliest first',
    params: { ...page, order: 'earliest_first', filter: { dated: true } },
    rows: [one, three],
  }),
  contractCase({
    question: articlesPage,
    title: 'in Indonesian',
    params: { ...page, order: 'latest_first', filter: { lang: 'id' } },
    rows: [three],
  }),
  contractCase({
    question: articlesPage,
    title: 'news of one outlet',
    params: { ...page, order: 'latest_first', filter: { kinds: ['news'], outlets: ['outlet_contoh-harian'] } },
    rows: [three, two],
  }),
];
