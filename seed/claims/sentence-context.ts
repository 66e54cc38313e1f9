import type { Holder, Span, Voice } from '../../schema/shapes/claim.ts';
import type { NameGroup } from '../acts/find-parties.ts';
import type { Found } from '../acts/lexicon.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { FoundMention } from '../reading-parts.ts';
import type { Unit } from '../text/units.ts';
import type { Draft } from './draft.ts';

/** What the reader remembers from sentence to sentence. */
export type Memory = {
  speaker: { holders: Holder[]; mentions: FoundMention[]; draft: Draft | null } | null;
  /** The last who were named without a name ("analysts"), and in which passage: "they" may mean them. */
  anonymous: { mention: FoundMention; passage: number } | null;
  quoteVoices: Map<number, { voices: Voice[]; saidIn: Draft | null; mentions: FoundMention[] }>;
};

/** A sentence with all that was found in it. */
export type SentenceContext = {
  units: readonly Unit[];
  found: readonly Found[];
  grammar: Grammar;
  sentence: number;
  passage: number;
  memory: Memory;
  heading: boolean;
};

/** Who vouches for a region, and the saying that carries it. */
export type Vouching = { voices: Voice[]; saidIn: Draft | null; subject: NameGroup | null };

/** A claim that may be filled in later. */
export function emptyDraft(
  context: Pick<SentenceContext, 'sentence' | 'passage'>,
  trigger: Span,
  evidence: Span,
  vouching: Vouching,
): Draft {
  return {
    act: null,
    frame: null,
    trigger,
    evidence,
    parties: [],
    realis: 'actual',
    open: false,
    polarity: 'affirmed',
    kind: 'fact',
    reading: null,
    choice: null,
    time: null,
    timeInQuote: false,
    place: null,
    destination: null,
    voices: vouching.voices,
    saidIn: vouching.saidIn,
    about: [],
    sameAs: null,
    within: null,
    goesOn: false,
    setting: null,
    content: null,
    isNoun: false,
    silent: false,
    sentence: context.sentence,
    passage: context.passage,
    rules: [],
    reasons: [],
    confidence: 0.8,
  };
}
