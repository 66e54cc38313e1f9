import { beginsClause, type Region, subjectBefore } from '../acts/clause.ts';
import { governorOf, groupAround, isModifier, type NameGroup } from '../acts/find-parties.ts';
import type { Found } from '../acts/lexicon.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { SayingVerb } from '../languages/language.ts';
import type { Unit } from '../text/units.ts';

/** One saying in a region: who, by which verb, and what is said. */
export type Saying = {
  /** Units of the verb. For "according to" those of the preposition. */
  verb: Region;
  entry: SayingVerb | null;
  /** Null where the speaker is the one who spoke before ("he added", "ujarnya" without a name). */
  speaker: NameGroup | null;
  addressee: NameGroup | null;
  content: Region[];
  /** The clause of the saying itself: subject, verb, and what stands around, without the content. */
  own: Region[];
  /** First unit of subject or verb. */
  start: number;
  accordingTo: boolean;
  /** The speaker is an outlet that this one relays ("dilansir AFP"). */
  relays: boolean;
  rule: string;
};

/** The sayings at the top level of a region, in order. What is said inside their content is found by reading the content again. */
export function findSayings(units: readonly Unit[], region: Region, found: readonly Found[], grammar: Grammar): Saying[] {
  const according = accordingTo(units, region, grammar);
  if (according) return [according];
  const quote = quoteOf(units, region);
  const sayings: Saying[] = [];
  let free = region.from;
  for (const form of candidates(units, region, found, grammar, quote)) {
    if (form.from < free) continue;
    const saying = readSaying(units, { from: free, to: region.to }, form, found, grammar, sayings.at(-1) ?? null, quote);
    if (!saying) continue;
    clipOwn(sayings.at(-1), saying);
    sayings.push(saying);
    free = Math.max(form.to, ...saying.content.filter((part) => part.from >= form.to).map((part) => part.to));
  }
  return sayings;
}

/** The quotation that a region stands in; none where it only begins or ends in one. */
function quoteOf(units: readonly Unit[], region: Region): number {
  const quote = units.slice(region.from, region.to).find((unit) => unit.kind !== 'open')?.quote ?? -1;
  for (let i = region.from; i < region.to; i++) {
    const unit = units[i];
    if (unit && unit.quote !== quote && unit.kind !== 'open' && unit.kind !== 'close' && unit.kind !== 'mark') return -1;
  }
  return quote;
}

/** The clause of a saying ends where that of the next begins. */
function clipOwn(before: Saying | undefined, next: Saying): void {
  const from = next.own[0]?.from;
  if (!before || from === undefined) return;
  before.own = before.own.map((part) => (part.to > from && part.from < from ? { from: part.from, to: from } : part));
}

type Candidate = { from: number; to: number; entry: SayingVerb | null; passive: boolean; bare: boolean; inverted: boolean };

/** Forms of saying in the region that are not inside a quotation of it. */
function candidates(units: readonly Unit[], region: Region, found: readonly Found[], grammar: Grammar, quote: number): Candidate[] {
  const list: Candidate[] = [];
  for (const form of found) {
    if (form.from < region.from || form.to > region.to || (units[form.from]?.quote ?? -1) !== quote) continue;
    const senses = form.senses.filter((sense) => sense.kind === 'saying');
    if (senses.length === 0 || NOUN_BEFORE.test(units[form.from - 1]?.lower ?? '') || isActWithNoun(units, form, region, grammar)) continue;
    const afterAuxiliary = isAfterAuxiliary(units, form.from, grammar);
    const isPassive =
      senses.every((sense) => sense.use === 'passive') || (afterAuxiliary && senses.some((sense) => sense.use === 'passive'));
    const sense = senses.find((one) => (one.use === 'passive') === isPassive) ?? senses[0];
    if (sense?.kind !== 'saying') continue;
    list.push({
      from: form.from,
      to: form.to,
      entry: sense.verb,
      passive: isPassive,
      bare: !isPassive && senses.every((one) => one.use === 'bare'),
      inverted: senses.every((one) => one.use === 'inverted'),
    });
  }
  for (let i = region.from; i < region.to; i++) {
    if (units[i]?.kind === 'word' && grammar.cliticVerbs.has(units[i]?.lower ?? '') && (units[i]?.quote ?? -1) === quote) {
      list.push({ from: i, to: i + 1, entry: null, passive: false, bare: false, inverted: false });
    }
  }
  return list.sort((a, b) => a.from - b.from);
}

/** After these a form that is also a noun is the noun ("no mention", "the report"). */
const NOUN_BEFORE = /^(?:the|a|an|no|any|this|that|his|her|their|its|'s|of|recent|joint|public|official)$/;

/** "menyampaikan undangan", "delivered an invitation": an act and no saying, where the noun of the act stands right after. */
function isActWithNoun(units: readonly Unit[], form: Found, region: Region, grammar: Grammar): boolean {
  const after = units.slice(form.to, Math.min(region.to, form.to + 4)).map((unit) => unit.lower);
  return form.senses.some(
    (sense) =>
      sense.kind === 'act' &&
      sense.trigger.withNoun?.some((name) => grammar.language.acts.nounClasses[name]?.some((word) => after.includes(word))),
  );
}

/** Whether a form of "to be" stands before the verb, with only small words between. */
export function isAfterAuxiliary(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const unit = units[i];
    if (unit?.kind !== 'word') return false;
    if (grammar.passiveAuxiliaries.has(unit.lower)) return true;
    if (!grammar.light.has(unit.lower) && !/ly$/.test(unit.lower)) return false;
  }
  return false;
}

function readSaying(
  units: readonly Unit[],
  region: Region,
  verb: Candidate,
  found: readonly Found[],
  grammar: Grammar,
  previous: Saying | null,
  quote: number,
): Saying | null {
  const clitic = verb.entry === null;
  const before = contentBefore(units, region, verb.from, quote, grammar);
  if (clitic) {
    return before
      ? build(units, region, verb, null, before, 'voice/clitic', grammar, found, quote, previous !== null)
      : build(units, region, verb, null, null, 'voice/clitic', grammar, found, quote, previous !== null);
  }
  if (verb.passive) {
    const doer = groupAfterBy(units, verb.to, region, grammar);
    const by = doer && (personAfterTitle(units, doer, region, grammar) ?? doer);
    return by ? build(units, region, verb, by, null, 'voice/passive', grammar, found, quote, previous !== null) : null;
  }
  const first = nameRightAfter(units, verb.to, region, grammar);
  const inverted = first && (personAfterTitle(units, first, region, grammar) ?? first);
  if (inverted && before && before.to >= verb.from - 2)
    return build(units, region, verb, inverted, before, 'voice/after-inverted', grammar, found, quote, previous !== null, inverted.to);
  const goesOn = verb.entry?.goesOn === true;
  const marked = () => skipToContent(units, verb.to, region, verb, grammar, quote).marked;
  if (verb.bare && units[verb.from - 1]?.lower === ',' && previous?.speaker) {
    return build(units, region, verb, previous.speaker, null, 'voice/joined', grammar, found, quote, previous !== null, verb.to, verb.from);
  }
  if (verb.inverted) return null;
  const subject = subjectBefore(units, verb.from, region, grammar);
  if (goesOn && !before && !marked() && (subject.kind !== 'names' || !contentBefore(units, region, subject.group.from, quote, grammar)))
    return null;
  if (subject.kind === 'names') {
    const earlier = contentBefore(units, region, subject.group.from, quote, grammar);
    const near = earlier && earlier.to >= subject.group.from - 2 ? earlier : null;
    // A clause before a comma is what was said only where nothing that was said follows.
    const follows =
      near !== null && !isQuoted(units, near, quote) && skipToContent(units, verb.to, region, verb, grammar, quote).content !== null;
    const postposed = follows ? null : near;
    return build(
      units,
      region,
      verb,
      subject.group,
      postposed,
      postposed ? 'voice/after' : 'voice/before',
      grammar,
      found,
      quote,
      previous !== null,
      verb.to,
      subject.start,
    );
  }
  const speaker = previous?.speaker ?? mainSubject(units, { from: region.from, to: verb.from }, grammar);
  if (subject.kind === 'inherit' && speaker && isJoined(units, subject.start, verb, grammar)) {
    return build(units, region, verb, speaker, null, 'voice/joined', grammar, found, quote, previous !== null, verb.to, verb.from);
  }
  return null;
}

/** The first name of a clause that nothing governs. */
function mainSubject(units: readonly Unit[], region: Region, grammar: Grammar): NameGroup | null {
  for (let i = region.from; i < region.to; i++) {
    const unit = units[i];
    if (unit?.kind !== 'name' || unit.mention.type === 'place' || unit.mention.type === 'outlet' || isModifier(units, i, grammar)) continue;
    const group = groupAround(units, i);
    if (!governorOf(units, group.from, grammar)) return group;
  }
  return null;
}

const isQuoted = (units: readonly Unit[], part: Region, quote: number): boolean => (units[part.to - 1]?.quote ?? -1) !== quote;

const isJoined = (units: readonly Unit[], start: number, verb: Candidate, grammar: Grammar): boolean => {
  const before = units[start - 1] ?? units[verb.from - 1];
  if (verb.entry?.needsSubject) return grammar.coordinators.has(before?.lower ?? '');
  return verb.bare || before?.lower === ',' || grammar.coordinators.has(before?.lower ?? '');
};

/** What was said before the saying: a quotation, or a clause up to a comma, that ends right before `at`. */
function contentBefore(units: readonly Unit[], region: Region, at: number, quote: number, grammar: Grammar): Region | null {
  let i = at - 1;
  while (i >= region.from && units[i]?.kind === 'mark' && /^[,.!?—–-]$/.test(units[i]?.lower ?? '')) i--;
  const commaBetween = i < at - 1;
  if (units[i]?.kind === 'close' || (commaBetween && (units[i]?.quote ?? -1) !== quote)) {
    const last = units[i]?.kind === 'close' ? i - 1 : i;
    const inside = units[last]?.quote ?? -1;
    if (inside === -1 || inside === quote) return null;
    let from = last;
    while (from > region.from && units[from - 1]?.quote === inside) from--;
    if (last - from < 3 && from - 1 > region.from) return { from: region.from, to: last + 1 };
    return { from, to: last + 1 };
  }
  const first = units[region.from];
  const fronted =
    first?.kind !== 'name' &&
    (first?.kind === 'time' ||
      grammar.prepositions.has(first?.lower ?? '') ||
      grammar.subordinators.has(first?.lower ?? '') ||
      grammar.framePrepositions.has(first?.lower ?? '') ||
      grammar.besidePrepositions.has(first?.lower ?? ''));
  if (commaBetween && units[i + 1]?.lower === ',' && i - region.from >= 4 && !fronted) return { from: region.from, to: i + 1 };
  return null;
}

/** The speaker after "by", or right after an Indonesian passive. */
function groupAfterBy(units: readonly Unit[], at: number, region: Region, grammar: Grammar): NameGroup | null {
  for (let i = at; i < Math.min(region.to, at + 6); i++) {
    const unit = units[i];
    if (unit?.kind === 'name') {
      const group = groupAround(units, i);
      const governor = governorOf(units, group.from, grammar);
      if (governor?.relations.includes('by') || (!governor && i === at && grammar.passiveAuxiliaries.size === 0)) return group;
      return null;
    }
    if (unit?.kind !== 'word') return null;
  }
  return null;
}

/** For "said the minister of A, B": the person after the comma, where what stands before is a title or a body and no verb follows. */
function personAfterTitle(units: readonly Unit[], group: NameGroup, region: Region, grammar: Grammar): NameGroup | null {
  if (group.mentions.some((mention) => mention.type === 'person' && mention.via !== 'title' && mention.capacity === null)) return null;
  const comma = units[group.to];
  const name = units[group.to + 1];
  if (comma?.lower !== ',' || group.to + 1 >= region.to || name?.kind !== 'name' || name.mention.type !== 'person') return null;
  const next = group.to + 2 < region.to ? units[group.to + 2] : undefined;
  const ends = next === undefined || next.kind !== 'word' || grammar.prepositions.has(next.lower) || grammar.relatives.has(next.lower);
  return ends ? { from: group.from, to: group.to + 2, mentions: [name.mention] } : null;
}

function nameRightAfter(units: readonly Unit[], at: number, region: Region, _grammar: Grammar): NameGroup | null {
  let i = at;
  while (i < region.to && units[i]?.kind === 'word' && /^(?:the|seorang|para|salah|satu|juru|bicara)$/.test(units[i]?.lower ?? '')) i++;
  const unit = units[i];
  return unit?.kind === 'name' && unit.mention.type !== 'place' ? groupAround(units, i) : null;
}

/** Puts a saying together: the content before it, or after it, and what is left as its own clause. */
function build(
  units: readonly Unit[],
  region: Region,
  verb: Candidate,
  speaker: NameGroup | null,
  before: Region | null,
  rule: string,
  grammar: Grammar,
  found: readonly Found[],
  quote: number,
  follows: boolean,
  after = verb.to,
  start = verb.from,
): Saying {
  const content: Region[] = before ? [before] : [];
  const head = skipToContent(units, after, region, verb, grammar, quote);
  let end = region.to;
  if (head.content !== null && (!before || head.marked)) {
    end = contentEnd(units, head.content, region, found, grammar, quote, speaker);
    if (end > head.content) content.push({ from: head.content, to: end });
  } else if (before && (units[before.to - 1]?.quote ?? -1) === quote && units[after]?.lower === ',' && region.to - after > 4) {
    // "The decision, he said, was wrong": what was said goes on after the saying.
    content.push({ from: after + 1, to: region.to });
  }
  if (content.length === 0 && units[after]?.lower === ',' && units[start - 1]?.lower === ',' && region.to - after > 4) {
    // "Instead, he noted, the minister went": what is said follows the second comma.
    content.push({ from: after + 1, to: region.to });
  }
  const first = content[0];
  const ownFrom = before ? before.to : follows ? start : region.from;
  const afterContent = content.find((part) => part.from >= after);
  const own: Region[] = afterContent ? [{ from: ownFrom, to: afterContent.from }] : [{ from: ownFrom, to: region.to }];
  if (before && first && before.from > region.from) own.unshift({ from: region.from, to: before.from });
  return {
    verb: { from: verb.from, to: verb.to },
    entry: verb.entry,
    speaker,
    addressee: head.addressee,
    content,
    own,
    start: Math.min(start, verb.from),
    accordingTo: false,
    relays: false,
    rule,
  };
}

type Head = { content: number | null; addressee: NameGroup | null; marked: boolean };

/** From the verb to what is said: over the one spoken to, times and small words, to "that", a colon or comma, a quotation, or the bare clause. */
function skipToContent(units: readonly Unit[], after: number, region: Region, verb: Candidate, grammar: Grammar, quote: number): Head {
  let addressee: NameGroup | null = null;
  const plain = verb.entry === null || verb.entry.act === 'speech.statement';
  for (let i = after; i < region.to; i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.kind === 'open') return { content: i + 1, addressee, marked: true };
    if (unit.quote !== quote && unit.quote >= 0) return { content: i, addressee, marked: true };
    if (unit.kind === 'time') continue;
    if (unit.kind === 'mark') {
      if (unit.lower === ':') return { content: i + 1, addressee, marked: true };
      if (unit.lower === ',' && (units[i + 1]?.kind === 'open' || grammar.complementizers.has(units[i + 1]?.lower ?? ''))) continue;
      if (/^[()]$/.test(unit.lower)) continue;
      const later = markedLater(units, i, region, grammar);
      return later === null ? { content: null, addressee, marked: false } : { content: later, addressee, marked: true };
    }
    if (unit.kind === 'name') {
      const group = groupAround(units, i);
      const governor = governorOf(units, group.from, grammar);
      const tells = grammar.tellVerbs.has(units[after - 1]?.lower ?? '');
      const spokenTo = governor !== null && governor.at >= after && governor.relations.some((one) => one === 'to' || one === 'with');
      if (spokenTo || (tells && addressee === null && i === after) || (governor !== null && governor.at >= after)) {
        if (spokenTo || (tells && i === after)) addressee ??= group;
        i = group.to - 1;
        continue;
      }
      if (!plain) {
        const later = markedLater(units, i, region, grammar);
        return later === null ? { content: null, addressee, marked: false } : { content: later, addressee, marked: true };
      }
      return { content: i, addressee, marked: false };
    }
    if (unit.kind !== 'word') continue;
    if (grammar.complementizers.has(unit.lower)) return { content: i + 1, addressee, marked: true };
    if (grammar.prepositions.has(unit.lower) && prepositionalPhrase(units, i)) continue;
    if (grammar.audience.has(unit.lower) || (ARTICLE.test(unit.lower) && grammar.audience.has(units[i + 1]?.lower ?? ''))) continue;
    if (!plain) {
      const later = markedLater(units, i, region, grammar);
      return later === null ? { content: null, addressee, marked: false } : { content: later, addressee, marked: true };
    }
    if (/^(?:as|while|when|after|before|during|in|at|saat|ketika|usai|seusai|setelah|di|dalam)$/.test(unit.lower)) {
      const later = markedLater(units, i, region, grammar);
      return later === null ? { content: null, addressee, marked: false } : { content: later, addressee, marked: true };
    }
    return { content: i, addressee, marked: false };
  }
  return { content: null, addressee, marked: false };
}

const ARTICLE = /^(?:the|a|an|para)$/;

/** A name, time or noun of a setting follows: the preposition does not begin what is said. */
const prepositionalPhrase = (units: readonly Unit[], at: number): boolean => {
  for (let i = at + 1; i <= at + 3; i++) {
    const unit = units[i];
    if (unit?.kind === 'name' || unit?.kind === 'time') return true;
    if (
      unit?.kind === 'word' &&
      /^(?:the|a|an|para|saluran|televisi|surat|kabar|reporters|journalists|wartawan|sebuah|an|interview)$/.test(unit.lower)
    ) {
      if (/^(?:reporters|journalists|wartawan|interview)$/.test(unit.lower)) return true;
      continue;
    }
    return false;
  }
  return false;
};

/** Where "that" or a quotation begins later in the clause, within a dozen units and before a full stop. */
function markedLater(units: readonly Unit[], at: number, region: Region, grammar: Grammar): number | null {
  for (let i = at; i < Math.min(region.to, at + 24); i++) {
    const unit = units[i];
    if (unit?.kind === 'open') return wholeQuote(units, i, region) ? i + 1 : null;
    if (unit?.kind === 'word' && grammar.complementizers.has(unit.lower) && i > at && i < at + 12) return i + 1;
    if (unit?.kind === 'mark' && unit.lower === ':') return i + 1;
  }
  return null;
}

const wholeQuote = (units: readonly Unit[], open: number, region: Region): boolean => {
  let count = 0;
  for (let i = open + 1; i < region.to && units[i]?.kind !== 'close'; i++) count++;
  return count >= 4;
};

/** Where the content ends: before a second verb of saying of the same speaker, or before another speaker set against the first. */
function contentEnd(
  units: readonly Unit[],
  from: number,
  region: Region,
  found: readonly Found[],
  grammar: Grammar,
  quote: number,
  speaker: NameGroup | null,
): number {
  const meant = new Set(speaker?.mentions.map((mention) => mention.entity?.id));
  for (let i = from + 2; i < region.to - 2; i++) {
    const unit = units[i + 1];
    // "… as he hosted": the narrator goes on with what the speaker did meanwhile.
    const meanwhile =
      units[i]?.kind === 'word' && grammar.language.speech.meanwhile.includes(units[i]?.lower ?? '') && units[i]?.quote === quote;
    if (
      meanwhile &&
      unit?.kind === 'name' &&
      unit.mention.entity !== null &&
      meant.has(unit.mention.entity.id) &&
      beginsClause(units, i + 2, found)
    ) {
      return units[i - 1]?.lower === ',' ? i - 1 : i;
    }
  }
  const forms = candidates(units, { from, to: region.to }, found, grammar, quote);
  for (const form of forms) {
    if (form.passive || form.entry === null || form.bare) continue;
    const subject = subjectBefore(units, form.from, { from, to: region.to }, grammar);
    if (subject.kind === 'inherit') {
      const join = subject.start - 1;
      if (join > from && grammar.coordinators.has(units[join]?.lower ?? '')) return units[join - 1]?.lower === ',' ? join - 1 : join;
    }
    if (subject.kind === 'names') {
      const contrast = units[subject.group.from - 1];
      const comma = units[subject.group.from - 2];
      if (contrast?.kind === 'word' && /^(?:while|but|whereas|sementara|sedangkan|namun|tetapi)$/.test(contrast.lower))
        return comma?.lower === ',' ? subject.group.from - 2 : subject.group.from - 1;
    }
  }
  return region.to;
}

/** Whom a publication relays: an outlet, or a body. */
const isSource = (mention: NameGroup['mentions'][number]): boolean => mention.type === 'outlet' || mention.type === 'organization';

/** "Menurut X, …", "according to X, …" and "…, according to X". */
function accordingTo(units: readonly Unit[], region: Region, grammar: Grammar): Saying | null {
  const { accordingTo: phrases, accordingToHim } = grammar.language.speech;
  for (let i = region.from; i < region.to; i++) {
    if (units[i]?.kind !== 'word') continue;
    const him = accordingToHim.find((phrase) => matches(units, i, phrase, region));
    const phrase = him ?? phrases.find((one) => matches(units, i, one, region));
    if (!phrase) continue;
    const atStart = i - region.from <= 2;
    const after = i + phrase.split(' ').length;
    let name = after;
    while (!him && name < Math.min(region.to, after + 5) && units[name]?.kind === 'word' && units[name]?.lower !== ',') name++;
    const unit = units[name];
    if (!him && unit?.kind !== 'name') continue;
    const group = him ? null : groupAround(units, name);
    const relays = !him && phrase.split(' ').some((word) => grammar.language.speech.relays.includes(word));
    if (relays && !group?.mentions.some(isSource)) continue;
    let end = group?.to ?? after;
    while (end < region.to && units[end]?.lower !== ',' && end - (group?.to ?? after) < 14) end++;
    const content: Region = atStart ? { from: end + 1, to: region.to } : { from: region.from, to: units[i - 1]?.lower === ',' ? i - 1 : i };
    if (content.to <= content.from) continue;
    return {
      verb: { from: i, to: after },
      entry: null,
      speaker: group,
      addressee: null,
      content: [content],
      own: [],
      start: i,
      accordingTo: true,
      relays,
      rule: relays ? 'voice/relayed' : 'voice/according-to',
    };
  }
  return null;
}

const matches = (units: readonly Unit[], at: number, phrase: string, region: Region): boolean =>
  phrase.split(' ').every((word, k) => at + k < region.to && units[at + k]?.lower === word);

/** Whether "and" at this place joins clauses: kept here for readers of the region. */
export const joinsClauses = beginsClause;
