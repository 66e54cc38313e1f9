import { claimsOfTexts } from '../../../schema/questions/claims-of-texts.ts';
import { contractCase } from '../contract-case.ts';
import { INVITED, MET, MET_TOO, OPINION, SAID, TEXT_ID_1, TEXT_ID_2, TO_VISIT } from '../fixture/claims.ts';

export const cases = [
  contractCase({
    question: claimsOfTexts,
    title: 'by place in the text',
    params: { textIds: [TEXT_ID_1] },
    rows: [MET, SAID, INVITED],
  }),
  contractCase({
    question: claimsOfTexts,
    title: 'what was closed is left out',
    params: { textIds: [TEXT_ID_2] },
    rows: [MET_TOO, TO_VISIT, OPINION],
  }),
];
