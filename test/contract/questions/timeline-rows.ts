import { timelineRows } from '../../../schema/questions/timeline-rows.ts';
import { contractCase } from '../contract-case.ts';
import { INVITATION, MEETING, STATEMENT, VISIT } from '../fixture/world.ts';

export const cases = [
  contractCase({
    question: timelineRows,
    title: 'marks, and how many ticks there are beside them',
    params: { filter: { prominence: ['mark'] }, maxItems: 10 },
    rows: [
      { what: 'event', body: MEETING },
      { what: 'event', body: VISIT },
      { what: 'count', prominence: 'mark', undated: false, count: 2 },
      { what: 'count', prominence: 'tick', undated: false, count: 1 },
      { what: 'invitation', body: INVITATION },
    ],
  }),
  contractCase({
    question: timelineRows,
    title: 'a window, and the one with most voices',
    params: { filter: { during: { from: '2025-03-01', to: '2025-03-31', mode: 'possibly' }, groups: ['meeting', 'speech'] }, maxItems: 1 },
    rows: [
      { what: 'event', body: MEETING },
      { what: 'count', prominence: 'mark', undated: false, count: 1 },
      { what: 'count', prominence: 'tick', undated: false, count: 1 },
    ],
  }),
  contractCase({
    question: timelineRows,
    title: 'for one state: what it did, and its invitations',
    params: { filter: { asState: { some: ['c_syl'] }, prominence: ['tick', 'mark'], undated: false }, maxItems: 10 },
    rows: [
      { what: 'event', body: MEETING },
      { what: 'event', body: STATEMENT },
      { what: 'count', prominence: 'mark', undated: false, count: 1 },
      { what: 'count', prominence: 'tick', undated: false, count: 1 },
      { what: 'invitation', body: INVITATION },
    ],
  }),
];
