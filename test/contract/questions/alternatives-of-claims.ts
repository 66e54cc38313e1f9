import { alternativesOfClaims } from '../../../schema/questions/alternatives-of-claims.ts';
import { contractCase } from '../contract-case.ts';
import { INVITED, MET } from '../fixture/claims.ts';

export const cases = [
  contractCase({
    question: alternativesOfClaims,
    title: 'words with one reading have none',
    params: { anchors: [MET.anchor, INVITED.anchor] },
    rows: [],
  }),
];
