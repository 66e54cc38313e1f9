import type { TextWords } from '../language.ts';

/** English words about the shape of a text. */
export const enText: TextWords = {
  locale: 'en',
  commonWords: [
    'the', 'of', 'and', 'to', 'in', 'a', 'is', 'that', 'for', 'it', 'as', 'was', 'with', 'be', 'by', 'on', 'not', 'he', 'i', 'this', 'are', 'or', 'his', 'from', 'at', 'which', 'but', 'have', 'an', 'had', 'they', 'you', 'were', 'their', 'one', 'all', 'we', 'can', 'her', 'has', 'there', 'been', 'if', 'more', 'when', 'will', 'would', 'who', 'so', 'no', 'said', 'after', 'its', 'she', 'what', 'about', 'than', 'other', 'into', 'could', 'also', 'some', 'two', 'over', 'last', 'between', 'president', 'minister',
  ],
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'sen', 'rep', 'gov', 'lt', 'col', 'sgt', 'st', 'jr', 'sr', 'no', 'vs', 'rev', 'hon', 'amb', 'adm', 'maj', 'capt', 'inc', 'ltd', 'co', 'corp', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'e.g', 'i.e', 'etc'],
  pageLines: [/^advertisement$/i, /^(?:read|see|watch) (?:more|also)\b/i, /^(?:editor|reporter|source|reporting by|editing by)\s*:/i, /^\(?(?:reporting|editing|writing) by\b/i],
  pictureCredit: /[.\s(]*\b(?:photo|picture|photograph|image)s?\s*[:/]\s*[^.\n]{1,60}\)?\.?$/i,
};
