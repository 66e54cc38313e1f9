import type { Holder, Span, Voice } from '../../schema/shapes/claim.ts';
import { groupOfAct } from '../../schema/words/acts.ts';
import type { Region } from '../acts/clause.ts';
import { clauseStart, complementsIn, evidenceEnd, subjectBefore } from '../acts/clause.ts';
import type { NameGroup } from '../acts/find-parties.ts';
import { findRealis } from '../acts/find-realis.ts';
import { FRAMES } from '../acts/frames.ts';
import type { Found } from '../acts/lexicon.ts';
import { type FoundAct, readActs, textSpan, timeIn } from '../acts/read-acts.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { FoundMention } from '../reading-parts.ts';
import type { Unit } from '../text/units.ts';
import { findSayings, type Saying } from '../voices/find-sayings.ts';
import { findSetting } from '../voices/find-setting.ts';
import type { Draft, Pointer } from './draft.ts';
import { holdersOf, partiesOf, withoutRepeats } from './holders.ts';

/** How deep reported speech is followed: the outlet, a speaker, and one whom he reports. */
const DEEPEST = 3;

/** What the reader remembers from sentence to sentence. */
export type Memory = {
  speaker: { holders: Holder[]; mentions: FoundMention[]; draft: Draft | null } | null;
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
  const known = mentions.length > 0 && !unresolved ? mentions : (memory.speaker?.mentions ?? []);
  const holders = known.length > 0 ? holdersOf(known) : [];
  if (holders.length === 0) return [...saying.own, ...saying.content].flatMap((part) => draftActs(context, part, vouching, null, []));
  const setting = findSetting(units, saying.own, grammar);
  const anonymous = holders.every((holder) => holder.actor === null);
  const content = contentSpan(units, saying.content);
  const quoted = saying.content.some(
    (part) => (units[part.from]?.quote ?? -1) >= 0 && (units[part.from]?.quote ?? -1) !== (units[saying.verb.from]?.quote ?? -1),
  );
  const judged = (saying.accordingTo && !saying.relays) || saying.entry?.sort === 'judge';
  const statement =
    judged || saying.relays || (anonymous && !quoted)
      ? null
      : statementDraft(context, saying, vouching, known, setting, content, joinedFrom);
  const voice: Voice = saying.relays
    ? { holders, by: 'outlet', setting: null }
    : { holders, by: setting?.by ?? 'statement', setting: setting?.name ?? null };
  const inner: Vouching = { voices: [...vouching.voices, voice], saidIn: statement, subject: saying.speaker };
  if (!saying.relays && (!saying.accordingTo || !anonymous)) memory.speaker = { holders, mentions: known, draft: statement };
  for (const part of saying.content) {
    const quote = units[part.from]?.quote ?? -1;
    if (quote >= 0) memory.quoteVoices.set(quote, { voices: inner.voices, saidIn: statement, mentions: known });
  }
  const reading = { ...context, found: found.filter((form) => form.from !== saying.verb.from) };
  const own = saying.own.flatMap((part) => draftActs(reading, part, vouching, statement, known));
  // What nobody has said yet, or denies having said, brings no claims of its own.
  const unsaid = statement !== null && (statement.realis !== 'actual' || statement.polarity === 'denied');
  const said = unsaid ? [] : saying.content.flatMap((part) => draftRegion(context, part, inner));
  const drafts = [...(statement ? [statement] : []), ...own, ...said];
  if (saying.entry?.act === 'speech.denial') deny(said, inner.voices.length);
  const opinion =
    saying.content.length > 0 && !saying.relays ? opinionDraft(context, saying, inner, known, judged || anonymous, said) : null;
  return opinion ? [...drafts, opinion] : drafts;
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
    verbatim: null,
    isNoun: false,
    silent: false,
    sentence: context.sentence,
    passage: context.passage,
    rules: [],
    reasons: [],
    confidence: 0.8,
  };
}

function statementDraft(
  context: SentenceContext,
  saying: Saying,
  vouching: Vouching,
  speakers: readonly FoundMention[],
  setting: Draft['setting'],
  content: Span | null,
  joinedFrom: number | null,
): Draft {
  const { units, grammar } = context;
  const verb = textSpan(units, saying.verb);
  const own = saying.own.at(-1) ?? saying.verb;
  const before = content !== null && content.start < verb.start;
  const ownSpan = textSpan(units, {
    from: Math.min(own.from, saying.start),
    to: before
      ? withoutEndMark(units, saying.verb.to, own.to)
      : Math.max(saying.verb.to, evidenceEnd(units, saying.verb.to, own, context.found, grammar)),
  });
  // A second saying stands on the words that name speaker and setting at the first.
  const from = joinedFrom === null ? trimmedStart(units, own, saying) : (units[joinedFrom]?.start ?? 0);
  const evidence = {
    start: before && ownSpan.end - content.start > LONGEST_EVIDENCE ? verb.start : Math.min(from, content?.start ?? verb.start, verb.start),
    end: Math.max(content?.end ?? 0, verb.end, content && content.start >= verb.end ? verb.end : ownSpan.end),
  };
  const act = saying.entry?.act ?? 'speech.statement';
  const predicate =
    saying.speaker && saying.speaker.to <= saying.verb.from && joinedFrom === null
      ? saying.speaker.to
      : clauseStart(units, saying.verb.from, own, context.found, grammar);
  const scope = { from: predicate, to: saying.verb.from };
  const realis = findRealis(
    units,
    { before: scope, after: null, sentence: saying.verb, near: predicate, reported: vouching.voices.length > 1, isNoun: false },
    grammar,
  );
  const parties = speakers.flatMap((mention) => partiesOf(mention, 'speaker'));
  for (const mention of saying.addressee?.mentions ?? []) if (mention.type !== 'outlet') parties.push(...partiesOf(mention, 'addressee'));
  if (act !== 'speech.statement') {
    const after = complementsIn(units, saying.verb.to, own.to, grammar);
    for (const mention of after.object?.mentions ?? [])
      if (!saying.addressee?.mentions.includes(mention) && mention.type !== 'place') parties.push(...partiesOf(mention, 'target'));
  }
  if (saying.rule === 'voice/passive') {
    const subject = subjectBefore(units, saying.verb.from, own, grammar);
    if (subject.kind === 'names') for (const mention of subject.group.mentions) parties.push(...partiesOf(mention, 'target'));
  }
  const site = complementsIn(units, saying.verb.to, own.to, grammar)
    .related.filter((one) => one.relations.includes('in'))
    .flatMap((one) => one.group.mentions)
    .find((mention) => mention.type === 'place' || mention.type === 'country');
  const draft = emptyDraft(context, verb, evidence, vouching);
  const quote = units[saying.content[0]?.from ?? -1]?.quote ?? -1;
  return {
    ...draft,
    act,
    frame: 'speak',
    place: site?.entity ?? null,
    parties: withoutRepeats(parties),
    time: ownTime(units, saying, own, clauseStart(units, saying.start, own, context.found, grammar)),
    timeInQuote: (units[saying.verb.from]?.quote ?? -1) >= 0,
    setting,
    content,
    verbatim: quote >= 0 && content ? content : null,
    goesOn:
      saying.entry?.goesOn === true ||
      joinedFrom !== null ||
      (saying.entry === null && /^(?:sambung|imbuh|lanjut|tambah)/.test(units[saying.verb.from]?.lower ?? '')),
    polarity: realis.polarity,
    realis: realis.realis,
    open: realis.open || realis.realis === 'hypothetical',
    kind: realis.realis === 'actual' ? 'fact' : 'plan',
    rules: [`saying/${saying.entry?.id ?? 'clitic'}`, saying.rule],
    reasons: [],
    confidence: saying.speaker ? 0.9 : 0.7,
  };
}

/** Longer than this, what was said is left to the claims of its content. */
const LONGEST_EVIDENCE = 560;

const withoutEndMark = (units: readonly Unit[], from: number, to: number): number => {
  let end = to;
  while (end > from && units[end - 1]?.kind === 'mark' && units[end - 1]?.lower !== ')') end--;
  return end;
};

/** The first unit of the saying's clause that belongs to it: over a conjunction and its comma. */
function trimmedStart(units: readonly Unit[], own: Region, saying: Saying): number {
  let from = own.from;
  while (from < saying.start && (units[from]?.kind === 'mark' || units[from]?.kind === 'close')) from++;
  return units[Math.min(from, saying.start)]?.start ?? 0;
}

const ownTime = (units: readonly Unit[], saying: Saying, own: Region, opening: number) =>
  timeIn(units, saying.verb.to, own.to) ??
  timeIn(units, opening, saying.verb.to) ??
  saying.own
    .filter((part) => part !== own)
    .map((part) => timeIn(units, part.from, part.to))
    .find((time) => time !== null) ??
  null;

/** What a holder thinks, where it is no act: an evaluation, or a prediction where it speaks of what may come. */
function opinionDraft(
  context: SentenceContext,
  saying: Saying,
  vouching: Vouching,
  speakers: readonly FoundMention[],
  judged: boolean,
  said: readonly Draft[],
): Draft | null {
  const { units, grammar } = context;
  const part = saying.content[0];
  if (!part) return null;
  const words = units.slice(part.from, part.to).map((unit) => unit.lower);
  const predicts = grammar.language.speech.prediction.some((phrase) =>
    phrase.includes(' ') ? words.join(' ').includes(phrase) : words.includes(phrase),
  );
  const asserts = said.some((draft) => draft.act !== null && draft.kind !== 'background');
  if (asserts || (!judged && !predicts)) return null;
  const span = textSpan(units, part);
  const draft = emptyDraft(
    context,
    textSpan(units, saying.verb),
    {
      start: Math.min(judged ? (units[saying.start]?.start ?? span.start) : span.start, span.start),
      end: Math.max(span.end, judged ? textSpan(units, saying.verb).end : 0),
    },
    vouching,
  );
  return {
    ...draft,
    kind: predicts ? 'prediction' : 'evaluation',
    realis: predicts ? 'hypothetical' : 'actual',
    reading: 'opinion',
    content: span,
    parties: (judged ? speakers.flatMap((mention) => partiesOf(mention, 'speaker')) : subjectOf(units, part)).filter(
      (party) => party.actor !== null,
    ),
    rules: [`opinion/${saying.entry?.id ?? 'according-to'}`, saying.rule],
    confidence: 0.7,
  };
}

/** Whom a clause is about: its first name. */
function subjectOf(units: readonly Unit[], part: Region): Draft['parties'] {
  const first = units.slice(part.from, part.to).find((unit) => unit.kind === 'name');
  return first?.kind === 'name' && first.mention.type !== 'place' && first.mention.type !== 'outlet'
    ? partiesOf(first.mention, 'subject')
    : [];
}

/** The acts of a stretch that is no reported speech; `statement` is the saying of the clause, whose speakers are the clause's actors. */
function draftActs(
  context: SentenceContext,
  region: Region,
  vouching: Vouching,
  statement: Draft | null,
  speakers: readonly FoundMention[],
): Draft[] {
  if (region.to <= region.from) return [];
  const { units, found, grammar } = context;
  const acts = readActs({
    units,
    region,
    found,
    grammar,
    reported: vouching.saidIn !== null || vouching.voices.length > 1,
    subject: vouching.subject,
  }).filter((act) => !act.generic);
  const actors = speakers.length > 0 ? [...speakers] : mainActors(acts);
  const drafts: Draft[] = [];
  let frame: Draft | Pointer | null = null;
  for (const act of acts) {
    if (act.pointsBack) {
      if (act.isFrame && !act.beside) frame ??= { ...textSpan(units, act.at), act: act.act };
      continue;
    }
    const draft = draftOf(context, act, vouching, actors);
    if (!draft) continue;
    drafts.push(draft);
    if (act.isFrame && !act.beside) frame ??= draft;
  }
  if (frame !== null && drafts.length === 0 && statement === null)
    drafts.push({ ...emptyDraft(context, textSpan(units, region), textSpan(units, region), vouching), silent: true, within: frame });
  for (const draft of [...drafts, ...(statement ? [statement] : [])])
    if (draft !== frame && (draft.realis === 'actual' || draft.silent)) draft.within ??= frame;
  nameDestinations(drafts, acts);
  return drafts;
}

/** "invited X to visit Y": the visit that an invitation asks for is proposed, and tells where to. `drafts` are changed in place. */
function nameDestinations(drafts: readonly Draft[], acts: readonly FoundAct[]): void {
  for (const [i, draft] of drafts.entries()) {
    const before = drafts.slice(0, i).findLast((other) => other.act === 'invitation.extend');
    const act = acts.find((one) => one.purpose && one.act === draft.act && draft.frame === one.frame);
    if (!before || !act || draft.act !== 'meeting.visit' || draft.realis !== 'planned') continue;
    before.destination ??= draft.place;
    const invitees = before.parties.filter((party) => party.role === 'invitee');
    draft.realis = 'proposed';
    draft.open = true;
    draft.rules.push('visit/of-the-invitation');
    if (invitees.length > 0)
      draft.parties = [
        ...invitees.map((party) => ({ ...party, role: 'visitor' as const })),
        ...draft.parties.filter((party) => party.role !== 'visitor'),
      ];
  }
}

/** Who acts in the clause: the parties of its first verb. */
const mainActors = (acts: readonly FoundAct[]): FoundMention[] =>
  acts.find((act) => act.use !== 'noun' && act.cast.length > 0)?.cast.map((one) => one.mention) ?? [];

function draftOf(context: SentenceContext, act: FoundAct, vouching: Vouching, actors: readonly FoundMention[]): Draft | null {
  const { units } = context;
  const frame = FRAMES[act.frame];
  const mutual = 'mutual' in frame && frame.mutual === true;
  const rules = [`act/${act.trigger.id}`];
  const reasons: string[] = [];
  let confidence = act.subject === 'names' || act.use === 'noun' ? 0.85 : 0.7;
  const parties = act.cast.flatMap((one) => partiesOf(one.mention, one.role));
  if (act.isFrame && mutual && new Set(parties.map((party) => party.actor?.id)).size < 2) {
    for (const mention of actors)
      for (const party of partiesOf(mention, frame.subject))
        if (party.actor) parties.push({ ...party, start: null, end: null, mention: null });
    rules.push('parties/of-the-clause');
    reasons.push('Who took part is taken from the clause around the noun.');
    confidence -= 0.1;
  }
  const cast = withoutRepeats(parties);
  if (!isWorthFiling(act, cast.filter((party) => party.actor !== null).length, mutual)) return null;
  const trigger = textSpan(units, act.at);
  const evidence = textSpan(units, act.span);
  if (act.realis.rule) rules.push(act.realis.rule);
  const plan = act.realis.realis !== 'actual';
  return {
    ...emptyDraft(context, trigger, { start: Math.min(evidence.start, trigger.start), end: Math.max(evidence.end, trigger.end) }, vouching),
    act: act.act,
    frame: act.frame,
    parties: cast,
    realis: act.realis.realis,
    open: act.realis.open || act.realis.realis === 'hypothetical',
    polarity: act.realis.polarity,
    kind: plan ? 'plan' : act.presupposed ? 'background' : 'fact',
    reading: act.trigger.choice?.reading ?? null,
    choice: act.trigger.choice ? { act: act.trigger.choice.act, reading: act.trigger.choice.otherReading } : null,
    time: act.time,
    timeInQuote: (units[act.at.from]?.quote ?? -1) >= 0,
    place: act.place,
    destination: act.destination,
    isNoun: act.use === 'noun',
    rules,
    reasons,
    confidence,
  };
}

/** Meetings that are told of without those who meet. */
const UNNAMED: ReadonlySet<string> = new Set(['meeting.summit', 'meeting.conference', 'meeting.negotiation']);

/** Whether enough is known of an act to file it: two parties for what takes two, one for the rest; purposes only where they are meetings. */
function isWorthFiling(act: FoundAct, parties: number, mutual: boolean): boolean {
  const group = groupOfAct(act.act);
  // What is to be talked about at a meeting is its topic, and no second meeting.
  if (act.purpose && ((group !== 'meeting' && group !== 'invitation') || act.act === 'meeting.negotiation')) return false;
  if (act.conditional) return false;
  if (act.use === 'noun' && act.trigger.needs === 'place' && act.place === null && !act.held) return false;
  if (act.frame === 'stance') return parties >= 2;
  if (act.act === 'measures.aid') return parties >= 2;
  if (act.frame === 'receive' || act.trigger.act === 'force.attack') return parties >= 2;
  if (group === 'agreement' && act.use === 'noun') return parties >= 2;
  if (act.act === 'agreement.sign' && act.use === 'passive' && parties === 0) return act.place !== null && act.time !== null;
  if (mutual && act.use === 'passive' && group === 'meeting') return parties >= 2;
  // "Talks will be held in X on Monday": an event by itself, though nobody is named.
  if (parties === 0 && act.held && UNNAMED.has(act.act)) return act.place !== null || act.time !== null;
  if (mutual && group !== 'agreement')
    return parties >= 2 || (parties === 1 && (act.place !== null || act.held) && (act.time !== null || act.realis.realis !== 'actual'));
  return parties >= 1;
}
