import { eventsLinkedTo } from '../../../schema/questions/events-linked-to.ts';
import { contractCase } from '../contract-case.ts';
import { INVITATION, MEETING, STATEMENT } from '../fixture/world.ts';

const ids = [MEETING.id, INVITATION.id];

export const cases = [
  contractCase({
    question: eventsLinkedTo,
    title: 'the statement speaks of the invitation',
    params: { link: 'ABOUT', ids },
    rows: [{ to: INVITATION.id, event: STATEMENT }],
  }),
  contractCase({ question: eventsLinkedTo, title: 'nothing is part of them', params: { link: 'PART_OF', ids }, rows: [] }),
  contractCase({ question: eventsLinkedTo, title: 'no plan came true', params: { link: 'REALISED_BY', ids }, rows: [] }),
];
