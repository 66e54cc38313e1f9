import type { DaySpan } from '../../schema/shapes/day-span.ts';
import type { Act } from '../../schema/words/acts.ts';
import type { InvitationState } from '../../schema/words/closed-lists.ts';
import { withFragments } from './fragments.ts';
import type { BasisAnswer, ClaimAnswer, ConflictAnswer, HappeningAnswer, NamedAnswer, ParticipantAnswer } from './world-answers.ts';

/** One invitation with its claims, its steps, and how it stands by each voice. */
export const INVITATION_QUERY: string = withFragments(`query Invitation($id: ID!) {
  invitation(id: $id) {
    id edtf witnesses states answerOpen
    days { ...days }
    inviters { ...participant } invitees { ...participant }
    destination { ...place } place { ...place }
    transitions { readings edtf outOfOrder days { ...days } claims { anchor } }
    byVoice { states open holders { name capacity actor { ...actor } } claims { anchor } }
    claims(first: 50) { nodes { ...content article { ...article } } }
    events { ...eventStub }
    conflicts { ...conflict }
    basis { ...basis }
  }
}
fragment eventStub on Event { __typename id act group realis polarity days { ...days } place { ...place } participants(first: 6) { nodes { ...actor } } }`);

/** An invitation as its panel shows it. */
export type InvitationAnswer = {
  id: string;
  edtf: string | null;
  witnesses: number;
  states: InvitationState[];
  answerOpen: boolean;
  days: DaySpan;
  inviters: ParticipantAnswer[];
  invitees: ParticipantAnswer[];
  destination: NamedAnswer | null;
  place: NamedAnswer | null;
  transitions: { readings: Act[]; edtf: string | null; outOfOrder: boolean; days: DaySpan; claims: { anchor: string }[] }[];
  byVoice: {
    states: InvitationState[];
    open: boolean;
    holders: { name: string; capacity: string | null; actor: NamedAnswer | null }[];
    claims: { anchor: string }[];
  }[];
  claims: { nodes: ClaimAnswer[] };
  events: HappeningAnswer[];
  conflicts: ConflictAnswer[];
  basis: BasisAnswer[];
};
