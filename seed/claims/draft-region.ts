import type { Span, Voice } from '../../schema/shapes/claim.ts';
import { groupOfAct } from '../../schema/words/acts.ts';
import type { Region } from '../acts/clause.ts';
import { isConditional } from '../acts/find-realis.ts';
import { textSpan } from '../text/text-span.ts';
import type { Unit } from '../text/units.ts';
import { findSayings } from '../voices/find-sayings.ts';
import { findSetting } from '../voices/find-setting.ts';
import type { Saying } from '../voices/saying.ts';
import type { Draft } from './draft.ts';
import { draftActs } from './draft-acts.ts';
import { holdersOf } from './holders.ts';
import { opinionDraft } from './opinion-draft.ts';
import type { SentenceContext, Vouching } from './sentence-context.ts';
import { statementDraft } from './statement-draft.ts';

/** How deep reported speech is followed: the outlet, a speaker, and one whom he reports. */
const DEEPEST = 3;

/** Reads the acts and sayings of a region into drafts, and follows what is said inside. */
export function draftRegion(context: SentenceContext, region: Region, vouching: Vouching): Draft[] {
  const { units, found, grammar } = context;
  const sayings = vouching.voices.length <= DEEPEST ? findSayings(units, region, found, grammar) : [];
  if (sayings.length === 0) return draftActs(context, region, vouching, null, []);
  const first = sayings[0]?.own[0]?.from ?? region.from;
  const covered = Math.max(...sayings.flatMap((saying) => [...saying.own, ...saying.content].map((part) => part.to)));
  return [
    ...sayings.flatMap((saying) => draftSaying(context, saying, vouching, saying.rule === 'voice/joined' ? first : null)),
    ...draftActs(context, { from: covered, to: region.to }, vouching, null, []),
  ];
}

function draftSaying(context: SentenceContext, saying: Saying, vouching: Vouching, joinedFrom: number | null): Draft[] {
  const { units, memory, grammar, found } = context;
  const mentions =
    saying.speaker?.mentions.filter((mention) => mention.type !== 'place' && (saying.relays || mention.type !== 'outlet')) ?? [];
  const unresolved =
    mentions.length > 0 &&
    mentions.every((mention) => mention.via === 'pronoun' && mention.entity === null && mention.members.length === 0);
  // Words of an outlet's own ("according to a count by AFP") are nobody's of before.
  const outletsOnly = saying.accordingTo && mentions.length === 0 && saying.speaker !== null;
  // "They" without a name before means the nameless ones of the passage, if any.
  const nameless = unresolved && memory.anonymous?.passage === context.passage ? [memory.anonymous.mention] : null;
  const known = mentions.length > 0 && !unresolved ? mentions : outletsOnly ? [] : (nameless ?? memory.speaker?.mentions ?? []);
  const holders = known.length > 0 ? holdersOf(known) : [];
  if (holders.length === 0) return [...saying.own, ...saying.content].flatMap((part) => draftActs(context, part, vouching, null, []));
  const setting = findSetting(units, saying.own, grammar);
  const anonymous = holders.every((holder) => holder.actor === null);
  const content = contentSpan(units, saying.content);
  const quoted = saying.content.some(
    (part) => (units[part.from]?.quote ?? -1) >= 0 && (units[part.from]?.quote ?? -1) !== (units[saying.verb.from]?.quote ?? -1),
  );
  const named = holders.some((holder) => holder.actor !== null && holder.actor.kind === 'person');
  const judged = (saying.accordingTo && !saying.relays) || saying.entry?.sort === 'judge';
  const statement =
    (judged && !(saying.accordingTo && named)) ||
    saying.relays ||
    (anonymous && !quoted && !known.some((mention) => mention.via === 'title'))
      ? null
      : statementDraft(context, saying, vouching, known, setting, content, joinedFrom);
  // Whoever demands, demands it of somebody, or says what: "press freedom" is no demand.
  const idle =
    statement !== null &&
    statement.act === 'speech.demand' &&
    content === null &&
    !grammar.language.speech.wishes?.includes(units[saying.verb.to]?.lower ?? '') &&
    statement.parties.every((party) => party.role === 'speaker');
  if (idle) return saying.own.flatMap((part) => draftActs(context, part, vouching, null, []));
  // "If A asks B …": nobody says that anybody asked.
  if (statement !== null && isConditional(units, { from: (saying.own.at(-1) ?? saying.verb).from, to: saying.verb.from }, grammar))
    return [];
  // What somebody will say if something happens, nobody plans.
  const supposed =
    statement !== null &&
    statement.realis !== 'actual' &&
    saying.own.some((part) =>
      units.slice(part.from, Math.max(part.from, saying.verb.from)).some((unit) => grammar.realis.get(unit.lower)?.scope === 'sentence'),
    );
  if (supposed) {
    const others = { ...context, found: found.filter((form) => form.from !== saying.verb.from) };
    return saying.own.flatMap((part) => draftActs(others, part, vouching, null, []));
  }
  const voice: Voice = saying.relays
    ? { holders, by: 'outlet', setting: null }
    : { holders, by: setting?.by ?? 'statement', setting: setting?.name ?? null };
  const inner: Vouching = { voices: [...vouching.voices, voice], saidIn: statement, subject: saying.speaker };
  const remembered =
    !saying.relays && (!saying.accordingTo || !anonymous) ? { holders, mentions: known, draft: statement } : memory.speaker;
  memory.speaker = remembered;
  for (const part of saying.content) {
    const quote = units[part.from]?.quote ?? -1;
    if (quote >= 0) memory.quoteVoices.set(quote, { voices: inner.voices, saidIn: statement, mentions: known });
  }
  const reading = { ...context, found: found.filter((form) => form.from !== saying.verb.from) };
  const own = saying.own.flatMap((part) => draftActs(reading, part, vouching, statement, known));
  // What nobody has said yet, or denies having said, brings no claims of its own.
  const unsaid = statement !== null && (statement.realis !== 'actual' || statement.polarity === 'denied');
  const said = unsaid ? [] : saying.content.flatMap((part) => draftRegion(context, part, inner));
  // A plan or meeting that somebody does not mention is there all the same.
  const unmentioned =
    statement !== null && statement.polarity === 'denied' && statement.act === 'speech.statement'
      ? saying.content.flatMap((part) => draftActs(context, part, vouching, null, []).filter((draft) => draft.isNoun))
      : [];
  // Whoever is quoted inside, the next sentence goes on with the outer speaker.
  if (!saying.relays) memory.speaker = remembered;
  if (saying.entry !== null) wish(said, units[saying.verb.from]?.lower ?? '', inner.voices.length, grammar);
  const drafts = [...(statement ? [statement] : []), ...own, ...said, ...unmentioned];
  if (saying.entry?.act === 'speech.denial') deny(said, inner.voices.length);
  const opinion =
    saying.content.length > 0 && !saying.relays ? opinionDraft(context, saying, inner, known, judged || anonymous, said) : null;
  return opinion ? [...drafts, opinion] : drafts;
}

/** What somebody only hopes for or asks for is not told as done ("berharap A dan B bertemu"). `drafts` of that depth are changed in place. */
function wish(drafts: readonly Draft[], verb: string, depth: number, grammar: SentenceContext['grammar']): void {
  const word = grammar.realis.get(verb);
  if (!word || word.scope !== 'clause' || word.realis === 'planned') return;
  for (const draft of drafts) {
    if (draft.act === null || draft.isNoun || draft.voices.length !== depth || draft.realis !== 'actual') continue;
    if (draft.frame === 'speak' || groupOfAct(draft.act) === 'speech') continue;
    draft.realis = word.realis;
    draft.kind = 'plan';
    draft.rules.push(`realis/${verb}`);
  }
}

/** What somebody denies, his voice says did not happen. `drafts` of that depth are changed in place. */
function deny(drafts: readonly Draft[], depth: number): void {
  for (const draft of drafts) {
    if (draft.act === null || draft.voices.length !== depth) continue;
    draft.polarity = draft.polarity === 'denied' ? 'affirmed' : 'denied';
    draft.rules.push('polarity/denial');
  }
}

/** The offsets of all parts of what was said. */
function contentSpan(units: readonly Unit[], content: readonly Region[]): Span | null {
  const spans = content.filter((part) => part.to > part.from).map((part) => textSpan(units, part));
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}
