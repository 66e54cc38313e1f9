import type { Role } from '../../schema/words/closed-lists.ts';

/** What a preposition says of the actor or place after it. */
export type Relation = 'with' | 'to' | 'from' | 'by' | 'between' | 'in' | 'into' | 'against' | 'about' | 'of' | 'purpose';

/** The roles of one frame: who stands before an active verb, after it, and after each preposition. */
export type Frame = {
  subject: Role;
  object: Role | null;
  relations: Partial<Record<Relation, Role>>;
  /** A place or state that is the object or the goal is where it happened, and its state is the host. */
  goal?: 'place' | 'destination';
  /** All parties have one role: two named parties are needed, or one and a plan or a frame. */
  mutual?: boolean;
};

/** How the parties of an act become participants. Passive turns subject and object about, and `by` names the subject. */
export const FRAMES = {
  meet: {
    subject: 'attendee',
    object: 'attendee',
    relations: { with: 'attendee', between: 'attendee', of: 'attendee', by: 'attendee' },
    mutual: true,
  },
  receive: { subject: 'host', object: 'visitor', relations: { by: 'host' } },
  visit: { subject: 'visitor', object: 'host', relations: { to: 'host', into: 'host', of: 'visitor', by: 'visitor' }, goal: 'place' },
  travel: { subject: 'visitor', object: null, relations: { to: 'host', into: 'host', in: 'host' }, goal: 'place' },
  speak: { subject: 'speaker', object: 'addressee', relations: { to: 'addressee', by: 'speaker', of: 'speaker' } },
  speakTogether: {
    subject: 'speaker',
    object: null,
    relations: { with: 'speaker', between: 'speaker', of: 'speaker', by: 'speaker' },
    mutual: true,
  },
  judge: {
    subject: 'speaker',
    object: 'target',
    relations: { to: 'addressee', against: 'target', about: 'target', by: 'speaker', with: 'target' },
  },
  stance: {
    subject: 'speaker',
    object: null,
    relations: { from: 'speaker', by: 'speaker', of: 'speaker', against: 'target', to: 'target', with: 'target' },
  },
  verdict: { subject: 'speaker', object: null, relations: { from: 'speaker', by: 'speaker', against: 'target', of: 'target' } },
  invite: { subject: 'inviter', object: 'invitee', relations: { by: 'inviter' }, goal: 'destination' },
  handOver: { subject: 'inviter', object: null, relations: { to: 'invitee', by: 'inviter', from: 'inviter' } },
  answer: { subject: 'invitee', object: null, relations: { from: 'inviter', of: 'inviter', by: 'invitee' } },
  sign: {
    subject: 'signatory',
    object: null,
    relations: { with: 'signatory', between: 'signatory', by: 'signatory', of: 'signatory' },
    mutual: true,
  },
  mediate: {
    subject: 'mediator',
    object: 'attendee',
    relations: { by: 'mediator', between: 'attendee', with: 'attendee' },
  },
  tie: { subject: 'subject', object: 'target', relations: { by: 'subject', with: 'target', to: 'target', against: 'target' } },
  act: { subject: 'subject', object: 'target', relations: { by: 'subject', against: 'target', to: 'target' } },
} as const satisfies Record<string, Frame>;

/** The name of a frame of participants. */
export type FrameName = keyof typeof FRAMES;
