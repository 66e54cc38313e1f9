import { z } from 'zod';
import { ACTS } from '../words/acts.ts';
import { CLAIM_KINDS, ENTITY_KINDS, GRANULARITIES, POLARITIES, REALIS, ROLES, TIME_ANCHORS, VOICINGS } from '../words/closed-lists.ts';
import { daySpanShape } from './day-span.ts';

const offset = z.int().nonnegative();

/** Somebody or something with a name. `id` is a QID where one is known and verified, else an id of ours that says so. `country` is the iso3 code of the state it belongs to. */
export const entityShape = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(ENTITY_KINDS),
  qid: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  iso3: z.string().length(3).optional(),
  country: z.string().length(3).optional(),
});
/** Somebody or something with a name; see {@link entityShape}. */
export type Entity = z.infer<typeof entityShape>;

/** A stretch of a text, half open, in UTF-16 units. */
export const spanShape = z.strictObject({ start: offset, end: offset });
/** A stretch of a text, half open, in UTF-16 units. */
export type Span = z.infer<typeof spanShape>;

/** One who takes part in an act. `start`, `end` and `surface` are null where inferred from context. `forActor`: the state or body for which a person acts by office on that day. */
export const participantShape = z.strictObject({
  role: z.enum(ROLES),
  actor: entityShape,
  start: offset.nullable(),
  end: offset.nullable(),
  surface: z.string().nullable(),
  capacity: z.string().nullable(),
  forActor: entityShape.nullable(),
});
/** One who takes part in an act; see {@link participantShape}. */
export type Participant = z.infer<typeof participantShape>;

/** When, by which words: `phrase` with its offsets is null for a bound that stands in no words. An unresolved phrase has `edtf` null and open days. */
export const claimTimeShape = z.strictObject({
  edtf: z.string().nullable(),
  days: daySpanShape,
  phrase: z.string().nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
  granularity: z.enum(GRANULARITIES),
  anchor: z.enum(TIME_ANCHORS),
  rule: z.string(),
  zone: z.string().nullable(),
});
/** When, by which words; see {@link claimTimeShape}. */
export type ClaimTime = z.infer<typeof claimTimeShape>;

/** One who vouches. `actor` is null for anonymous holders (`name` then holds the words, e.g. "analis internasional"). */
export const holderShape = z.strictObject({ name: z.string().min(1), actor: entityShape.nullable(), capacity: z.string().nullable() });
/** One who vouches; see {@link holderShape}. */
export type Holder = z.infer<typeof holderShape>;

/** One level of a chain of voices; several holders said it jointly. `setting` names the occasion ("interview, Rossiya 24"). */
export const voiceShape = z.strictObject({ holders: z.array(holderShape).min(1), by: z.enum(VOICINGS), setting: z.string().nullable() });
/** One level of a chain of voices; see {@link voiceShape}. */
export type Voice = z.infer<typeof voiceShape>;

/** A stretch of the text that carries a claim; `quote` is the text between the offsets, to the letter. */
export const evidenceShape = z.strictObject({ start: offset, end: offset, quote: z.string().min(1) });
/** A stretch of the text that carries a claim; see {@link evidenceShape}. */
export type Evidence = z.infer<typeof evidenceShape>;

/** What a claim is about: a word of the closed list, or a reference to an actor or place. */
export const topicShape = z.strictObject({ id: z.string().min(1), name: z.string().min(1) });
/** What a claim is about; see {@link topicShape}. */
export type Topic = z.infer<typeof topicShape>;

/**
 * What a voice says. `act` is null for content that is no act of diplomacy (opinions, predictions): kept, never an event.
 * Links to other claims (`saidIn`, `about`, `sameAs`, `alternativeOf`) are anchors of claims of the same text.
 * `voices`: outermost first, never empty; level 0 is the publisher. `evidence[0]` is the claim's own words.
 */
export const claimShape = z.strictObject({
  id: z.string().min(1),
  anchor: z.string().min(1),
  textId: z.string().min(1),
  act: z.enum(ACTS).nullable(),
  reading: z.string().nullable(),
  polarity: z.enum(POLARITIES),
  realis: z.enum(REALIS),
  kind: z.enum(CLAIM_KINDS),
  trigger: spanShape,
  participants: z.array(participantShape),
  place: entityShape.nullable(),
  destination: entityShape.nullable(),
  topics: z.array(topicShape),
  time: claimTimeShape.nullable(),
  voices: z.array(voiceShape).min(1),
  saidIn: z.string().nullable(),
  about: z.array(z.string()),
  sameAs: z.array(z.string()),
  alternativeOf: z.string().nullable(),
  verbatim: z.strictObject({ start: offset, end: offset, translated: z.boolean() }).nullable(),
  evidence: z.array(evidenceShape).min(1),
  rules: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
/** What a voice says; see {@link claimShape}. */
export type Claim = z.infer<typeof claimShape>;
