import { countRows } from '../../../schema/questions/count-rows.ts';
import { contractCase } from '../contract-case.ts';

export const cases = [
  contractCase({ question: countRows, title: 'events', params: { what: 'Event', filter: {} }, rows: [3] }),
  contractCase({ question: countRows, title: 'planned events', params: { what: 'Event', filter: { realis: ['planned'] } }, rows: [1] }),
  contractCase({ question: countRows, title: 'undated invitations', params: { what: 'Invitation', filter: { undated: true } }, rows: [1] }),
  contractCase({ question: countRows, title: 'claims that hold', params: { what: 'Claim', filter: {} }, rows: [6] }),
  contractCase({ question: countRows, title: 'dated claims', params: { what: 'Claim', filter: { undated: false } }, rows: [4] }),
  contractCase({ question: countRows, title: 'states', params: { what: 'Actor', filter: { kinds: ['country'] } }, rows: [2] }),
  contractCase({ question: countRows, title: 'undated articles', params: { what: 'Article', filter: { dated: false } }, rows: [1] }),
];
