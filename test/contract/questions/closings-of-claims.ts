import { closingsOfClaims } from '../../../schema/questions/closings-of-claims.ts';
import { contractCase } from '../contract-case.ts';
import { MET, TO_VISIT, TO_VISIT_UNDATED } from '../fixture/claims.ts';

export const cases = [
  contractCase({
    question: closingsOfClaims,
    title: 'the reading of the 12th of March no longer found it',
    params: { ids: [MET.id, TO_VISIT.id, TO_VISIT_UNDATED.id] },
    rows: [{ id: TO_VISIT_UNDATED.id, closedAt: '2025-03-12T10:00:01Z' }],
  }),
];
