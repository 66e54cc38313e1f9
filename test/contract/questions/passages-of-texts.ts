import { passagesOfTexts } from '../../../schema/questions/passages-of-texts.ts';
import { contractCase } from '../contract-case.ts';
import { TEXT_1, TEXT_ID_1 } from '../fixture/claims.ts';

export const cases = [
  contractCase({
    question: passagesOfTexts,
    title: 'a headline and a paragraph',
    params: { textIds: [TEXT_ID_1] },
    rows: [
      { textId: TEXT_ID_1, start: 0, end: 25, kind: 'headline' },
      { textId: TEXT_ID_1, start: 27, end: TEXT_1.length, kind: 'paragraph' },
    ],
  }),
];
