import { z } from 'zod';
import { ACCESS, ARTICLE_KINDS, JUDGEMENT_KINDS, LANGUAGES, RUN_KINDS } from '../words/closed-lists.ts';
import { claimShape } from './claim.ts';
import { passageShape } from './reading.ts';

/** A moment of ours, ISO 8601 with `Z`. */
const moment = z.iso.datetime();

/** A canonical text (see seed's `canonicalText`); `id` is its hash. */
export const textShape = z.strictObject({ id: z.string(), content: z.string().min(1), lang: z.enum(LANGUAGES) });
/** A canonical text; see {@link textShape}. */
export type Text = z.infer<typeof textShape>;

/** Who publishes: `id` is `outlet_` + slug of the name. */
export const outletShape = z.strictObject({ id: z.string(), name: z.string().min(1) });
/** Who publishes. */
export type Outlet = z.infer<typeof outletShape>;

/**
 * A statement about an article (a publication of a text): append only. `id` = hash(textId, outlet, url); `statementId` = hash of all its particulars.
 * `published` is an ISO date or date-time, null when unknown. `replaces` names the statement that this one corrects. `by` is who gave the particulars.
 * The particulars in force are those of statements that no other statement replaces; of several, the earliest known publication.
 */
export const articleShape = z.strictObject({
  id: z.string(),
  statementId: z.string(),
  textId: z.string(),
  outlet: outletShape,
  url: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  kind: z.enum(ARTICLE_KINDS),
  access: z.enum(ACCESS),
  sources: z.array(z.string()),
  by: z.string(),
  replaces: z.string().nullable(),
});
/** A statement about an article; see {@link articleShape}. */
export type Article = z.infer<typeof articleShape>;

/** One reading of one text: what read it, and every claim it found. Claims that an earlier Run of the same kind read in this text and this one did not are closed. */
export const runShape = z.strictObject({
  id: z.string(),
  textId: z.string(),
  kind: z.enum(RUN_KINDS),
  reader: z.string(),
  published: z.string().nullable(),
  passages: z.array(passageShape),
  claims: z.array(claimShape),
});
/** One reading of one text; see {@link runShape}. */
export type Run = z.infer<typeof runShape>;

/** A decision of a person about claims, by their anchors. `settle` names the chosen reading's anchor first; `withdraw` names the judgement it takes back in `withdraws`. `saw` is what the person saw. */
export const judgementShape = z.strictObject({
  id: z.string(),
  kind: z.enum(JUDGEMENT_KINDS),
  anchors: z.array(z.string()),
  withdraws: z.string().nullable(),
  by: z.string(),
  saw: z.string(),
  note: z.string().nullable(),
});
/** A decision of a person about claims; see {@link judgementShape}. */
export type Judgement = z.infer<typeof judgementShape>;

/**
 * One line of the journal, and one transaction: everything in it is filed, or nothing. `at` is when we learned it.
 * Also a line of `demarche export`.
 */
export const entryShape = z.strictObject({
  v: z.literal(1),
  at: moment,
  text: textShape.optional(),
  article: articleShape.optional(),
  run: runShape.optional(),
  judgement: judgementShape.optional(),
});
/** One line of the journal; see {@link entryShape}. */
export type Entry = z.infer<typeof entryShape>;
