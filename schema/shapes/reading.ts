import { z } from 'zod';
import { ENTITY_KINDS, GRANULARITIES, LANGUAGES, PASSAGE_KINDS, TIME_ANCHORS } from '../words/closed-lists.ts';
import { claimShape, entityShape } from './claim.ts';
import { daySpanShape } from './day-span.ts';

const offset = z.int().nonnegative();

/** A part of a text: headline, sub-heading, caption or paragraph; half open offsets into the canonical text. */
export const passageShape = z.strictObject({ start: offset, end: offset, kind: z.enum(PASSAGE_KINDS) });
/** A part of a text; see {@link passageShape}. */
export type Passage = z.infer<typeof passageShape>;

/** Words that name or refer to somebody or something; `entity` is null where it could not be told who. */
export const mentionShape = z.strictObject({
  start: offset,
  end: offset,
  surface: z.string().min(1),
  type: z.enum(ENTITY_KINDS),
  entity: entityShape.nullable(),
});
/** Words that name or refer to somebody or something; see {@link mentionShape}. */
export type Mention = z.infer<typeof mentionShape>;

/** Words that say when. An unresolved or vague one has `edtf` null and open days. */
export const timeExpressionShape = z.strictObject({
  start: offset,
  end: offset,
  phrase: z.string().min(1),
  edtf: z.string().nullable(),
  days: daySpanShape,
  granularity: z.enum(GRANULARITIES),
  anchor: z.enum(TIME_ANCHORS),
  rule: z.string(),
  alternatives: z.array(z.string()),
});
/** Words that say when; see {@link timeExpressionShape}. */
export type TimeExpression = z.infer<typeof timeExpressionShape>;

/** Something that a reader could not do, in words that say what to do next. */
export const problemShape = z.strictObject({ code: z.string(), message: z.string(), start: offset.optional(), end: offset.optional() });
/** Something that a reader could not do; see {@link problemShape}. */
export type Problem = z.infer<typeof problemShape>;

/** All that one reading of a text found. */
export const readingShape = z.strictObject({
  textId: z.string(),
  lang: z.enum(LANGUAGES),
  text: z.string(),
  passages: z.array(passageShape),
  mentions: z.array(mentionShape),
  times: z.array(timeExpressionShape),
  claims: z.array(claimShape),
  problems: z.array(problemShape),
});
/** All that one reading of a text found; see {@link readingShape}. */
export type Reading = z.infer<typeof readingShape>;
