import { textsById } from '../../../schema/questions/texts-by-id.ts';
import { contractCase } from '../contract-case.ts';
import { TEXT_2, TEXT_ID_2 } from '../fixture/claims.ts';

export const cases = [
  contractCase({
    question: textsById,
    title: 'one, in Indonesian',
    params: { ids: [TEXT_ID_2, 'tx_none'] },
    rows: [{ id: TEXT_ID_2, content: TEXT_2, lang: 'id' }],
  }),
];
