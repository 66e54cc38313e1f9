import type { DaySpan } from '../../schema/shapes/day-span.ts';
import type { Act, ActGroup } from '../../schema/words/acts.ts';
import type { Polarity, Realis, Role } from '../../schema/words/closed-lists.ts';
import { withFragments } from './fragments.ts';
import type { BasisAnswer, ClaimAnswer, ConflictAnswer, HappeningAnswer, NamedAnswer } from './world-answers.ts';

/** One event with its claims, and what it belongs with. */
export const EVENT_QUERY: string = withFragments(`query Event($id: ID!) {
  event(id: $id) {
    id act group realis polarity edtf setting witnesses outlets
    days { ...days }
    place { ...place } destination { ...place }
    topics { id name }
    participants(first: 50) { edges { role capacity forActor { ...actor } node { ...actor } } }
    claims(first: 50) { nodes { ...content article { ...article } } }
    partOf { ...happening } parts { ...eventStub } about { ...happening } spokenOfIn { ...eventStub }
    realisedBy { ...eventStub } realises { ...eventStub } mayBe { ...eventStub }
    conflicts { ...conflict }
    basis { ...basis }
  }
}
fragment eventStub on Event { __typename id act group realis polarity days { ...days } place { ...place } participants(first: 6) { nodes { ...actor } } }`);

/** An event as its panel shows it. */
export type EventAnswer = {
  id: string;
  act: Act;
  group: ActGroup;
  realis: Realis;
  polarity: Polarity;
  edtf: string | null;
  setting: string | null;
  witnesses: number;
  outlets: number;
  days: DaySpan;
  place: NamedAnswer | null;
  destination: NamedAnswer | null;
  topics: { id: string; name: string }[];
  participants: { edges: { role: Role; capacity: string | null; forActor: NamedAnswer | null; node: NamedAnswer }[] };
  claims: { nodes: ClaimAnswer[] };
  partOf: HappeningAnswer | null;
  parts: HappeningAnswer[];
  about: HappeningAnswer[];
  spokenOfIn: HappeningAnswer[];
  realisedBy: HappeningAnswer[];
  realises: HappeningAnswer[];
  mayBe: HappeningAnswer[];
  conflicts: ConflictAnswer[];
  basis: BasisAnswer[];
};
