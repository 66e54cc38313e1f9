import { dyadRows } from '../../../schema/questions/dyad-rows.ts';
import type { WorldEvent } from '../../../schema/shapes/world.ts';
import { contractCase } from '../contract-case.ts';
import { INVITATION, MEETING, STATEMENT, VISIT } from '../fixture/world.ts';

const event = (body: WorldEvent, first = false) => ({ what: 'Event', body, k: body.k, first }) as const;
const states = { one: 'c_rur', other: 'c_syl', limit: 10 };

export const cases = [
  contractCase({
    question: dyadRows,
    title: 'the first, all the latest, the invitation',
    params: { ...states, filter: {} },
    rows: [event(MEETING, true), event(MEETING), { what: 'Invitation', body: INVITATION, k: INVITATION.k, first: false }],
  }),
  contractCase({
    question: dyadRows,
    title: 'from the other side, and events only where events are filtered',
    params: { one: 'c_syl', other: 'c_rur', limit: 10, filter: { groups: ['meeting'] } },
    rows: [event(MEETING, true), event(MEETING)],
  }),
  contractCase({
    question: dyadRows,
    title: 'a person is nobody’s state, but may stand in for one that acts itself',
    params: { one: 'c_rur', other: 'p_clara', limit: 10, filter: {} },
    rows: [],
  }),
  contractCase({
    question: dyadRows,
    title: 'at most so many of each kind',
    params: { one: 'c_syl', other: 'c_syl', limit: 1, filter: {} },
    rows: [event(MEETING, true), event(STATEMENT), { what: 'Invitation', body: INVITATION, k: INVITATION.k, first: false }],
  }),
  contractCase({
    question: dyadRows,
    title: 'what is only planned is no first contact',
    params: { one: 'c_rur', other: 'c_rur', limit: 10, filter: { realis: ['planned'] } },
    rows: [event(VISIT)],
  }),
];
