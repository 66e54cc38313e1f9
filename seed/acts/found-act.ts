import type { Entity } from '../../schema/shapes/claim.ts';
import type { Act } from '../../schema/words/acts.ts';
import type { Role } from '../../schema/words/closed-lists.ts';
import type { ActTrigger, FormUse } from '../languages/language.ts';
import type { FoundMention, TimePhrase } from '../reading-parts.ts';
import type { Unit } from '../text/units.ts';
import type { Region } from './clause.ts';
import type { NameGroup } from './find-parties.ts';
import type { RealisReading } from './find-realis.ts';
import type { FrameName } from './frames.ts';
import type { Found } from './lexicon.ts';
import type { Grammar } from './word-sets.ts';

/** A mention in a role. */
export type Cast = { role: Role; mention: FoundMention };

/** An act that a region's words name, with who takes part, and where its words stand. */
export type FoundAct = {
  trigger: ActTrigger;
  act: Act;
  frame: FrameName;
  use: FormUse;
  at: Region;
  cast: Cast[];
  subject: 'names' | 'inherit' | 'self' | 'other' | 'none';
  span: Region;
  realis: RealisReading;
  /** Another clause presupposes it: "the decision to visit". */
  presupposed: boolean;
  purpose: boolean;
  place: Entity | null;
  destination: Entity | null;
  time: TimePhrase | null;
  /** It is a noun after a frame preposition, and so where and when the clause happened. */
  isFrame: boolean;
  /** The frame preposition says before or after: the clause happened beside it, not in it. */
  beside: boolean;
  /** It stands after "for": what the clause was done for, if that is a way to somebody ("travelled for talks with A"). */
  isAim: boolean;
  /** It points back at an event of before. */
  pointsBack: boolean;
  generic: boolean;
  /** It stands in a condition ("if …"), which nobody claims. */
  conditional: boolean;
  /** A light verb brings the noun about. */
  held: boolean;
};

/** What a region's acts are read from. `skip`: units that belong to other regions. `subject`: who acts where the region itself names nobody. */
export type ActContext = {
  units: readonly Unit[];
  region: Region;
  found: readonly Found[];
  grammar: Grammar;
  reported: boolean;
  subject: NameGroup | null;
};
