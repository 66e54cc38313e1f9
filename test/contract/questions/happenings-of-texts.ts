import { happeningsOfTexts } from '../../../schema/questions/happenings-of-texts.ts';
import { contractCase } from '../contract-case.ts';
import { TEXT_ID_1, TEXT_ID_2 } from '../fixture/claims.ts';
import { INVITATION, MEETING, STATEMENT, VISIT } from '../fixture/world.ts';

export const cases = [
  contractCase({
    question: happeningsOfTexts,
    title: 'two events and an invitation',
    params: { textIds: [TEXT_ID_1] },
    rows: [
      { textId: TEXT_ID_1, k: MEETING.k, happening: { what: 'Event', body: MEETING } },
      { textId: TEXT_ID_1, k: STATEMENT.k, happening: { what: 'Event', body: STATEMENT } },
      { textId: TEXT_ID_1, k: INVITATION.k, happening: { what: 'Invitation', body: INVITATION } },
    ],
  }),
  contractCase({
    question: happeningsOfTexts,
    title: 'two events; what was closed and what is an opinion support nothing',
    params: { textIds: [TEXT_ID_2] },
    rows: [
      { textId: TEXT_ID_2, k: MEETING.k, happening: { what: 'Event', body: MEETING } },
      { textId: TEXT_ID_2, k: VISIT.k, happening: { what: 'Event', body: VISIT } },
    ],
  }),
];
