import { claimsByHandle } from '../../../schema/questions/claims-by-handle.ts';
import { contractCase } from '../contract-case.ts';
import { MET, TO_VISIT, TO_VISIT_UNDATED } from '../fixture/claims.ts';

export const cases = [
  contractCase({ question: claimsByHandle, title: 'by anchor', params: { handles: [MET.anchor] }, rows: [{ ...MET, live: true }] }),
  contractCase({ question: claimsByHandle, title: 'by id', params: { handles: [MET.id] }, rows: [{ ...MET, live: true }] }),
  contractCase({
    question: claimsByHandle,
    title: 'read twice: what holds goes first, then what was closed',
    params: { handles: [TO_VISIT.anchor] },
    rows: [
      { ...TO_VISIT, live: true },
      { ...TO_VISIT_UNDATED, live: false },
    ],
  }),
];
