import { happeningsByHandle } from '../../../schema/questions/happenings-by-handle.ts';
import { contractCase } from '../contract-case.ts';
import { INVITED, MET_TOO, OPINION } from '../fixture/claims.ts';
import { INVITATION, MEETING, VISIT } from '../fixture/world.ts';

export const cases = [
  contractCase({
    question: happeningsByHandle,
    title: 'by an id: found by it, and by the anchor in it',
    params: { handles: [VISIT.id] },
    rows: [
      { id: VISIT.id, anchor: null, happening: { what: 'Event', body: VISIT } },
      { id: VISIT.id, anchor: VISIT.founding, happening: { what: 'Event', body: VISIT } },
    ],
  }),
  contractCase({
    question: happeningsByHandle,
    title: 'by the anchor of a claim that did not found it, as an id that was never given',
    params: { handles: [`ev_${MET_TOO.anchor}`] },
    rows: [{ id: MEETING.id, anchor: MET_TOO.anchor, happening: { what: 'Event', body: MEETING } }],
  }),
  contractCase({
    question: happeningsByHandle,
    title: 'an invitation by anchor; an opinion holds up nothing',
    params: { handles: [INVITED.anchor, OPINION.anchor] },
    rows: [{ id: INVITATION.id, anchor: INVITED.anchor, happening: { what: 'Invitation', body: INVITATION } }],
  }),
];
