import type { Region } from '../acts/clause.ts';
import type { NameGroup } from '../acts/find-parties.ts';
import type { Found } from '../acts/lexicon.ts';
import { subjectBefore } from '../acts/subject-before.ts';
import type { Grammar } from '../acts/word-sets.ts';
import type { Unit } from '../text/units.ts';
import { accordingTo } from './according-to.ts';
import { contentBefore, isQuoted } from './content-before.ts';
import { contentEnd } from './content-end.ts';
import type { Candidate, Saying } from './saying.ts';
import { candidates } from './saying-candidates.ts';
import { groupAfterBy, mainSubject, nameRightAfter, personAfterTitle } from './saying-speaker.ts';
import { skipToContent } from './skip-to-content.ts';

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
    clipOwn(sayings.at(-1), saying, units, grammar);
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
function clipOwn(before: Saying | undefined, next: Saying, units: readonly Unit[], grammar: Grammar): void {
  let from = next.own[0]?.from;
  if (!before || from === undefined) return;
  if (grammar.language.speech.joins?.includes(units[from - 1]?.lower ?? '')) from -= units[from - 2]?.lower === ',' ? 2 : 1;
  const end = from;
  before.own = before.own.map((part) => (part.to > end && part.from < end ? { from: part.from, to: end } : part));
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
    return by
      ? build(units, region, verb, by, null, 'voice/passive', grammar, found, quote, previous !== null, Math.max(verb.to, by.to))
      : null;
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
  if (before && isPronoun(units[verb.to], grammar))
    return build(units, region, verb, null, before, 'voice/after-inverted', grammar, found, quote, previous !== null, verb.to + 1);
  if (verb.inverted) return null;
  // "Kami menyerukan agar …" inside a quotation: whoever is quoted does it.
  if (quote >= 0 && verb.entry && verb.entry.act !== 'speech.statement' && subjectBefore(units, verb.from, region, grammar).kind === 'self')
    return build(units, region, verb, null, null, 'voice/before', grammar, found, quote, previous !== null);
  const pronoun = pronounBefore(units, verb.from, region, grammar);
  if (pronoun !== null && (!goesOn || marked()))
    return build(units, region, verb, null, null, 'voice/before', grammar, found, quote, previous !== null, verb.to, pronoun);
  const subject = subjectBefore(units, verb.from, region, grammar);
  // "Sugiono menambahkan, Indonesia …": a comma opens what is said where a language has no "to be".
  const opens =
    grammar.passiveAuxiliaries.size === 0 &&
    units[verb.to]?.lower === ',' &&
    skipToContent(units, verb.to, region, verb, grammar, quote).content !== null;
  if (
    goesOn &&
    !before &&
    !marked() &&
    !opens &&
    (subject.kind !== 'names' || !contentBefore(units, region, subject.group.from, quote, grammar))
  )
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
  if (subject.kind === 'inherit' && previous && !speaker && grammar.language.speech.joins?.includes(units[subject.start - 1]?.lower ?? ''))
    return build(units, region, verb, null, null, 'voice/joined', grammar, found, quote, true, verb.to, verb.from);
  if (subject.kind === 'inherit' && speaker && isJoined(units, subject.start, verb, grammar)) {
    return build(units, region, verb, speaker, null, 'voice/joined', grammar, found, quote, previous !== null, verb.to, verb.from);
  }
  return null;
}

const isPronoun = (unit: Unit | undefined, grammar: Grammar): boolean =>
  unit?.kind === 'word' && (grammar.language.speech.pronouns?.includes(unit.lower) ?? false);

/** The pronoun before a verb that no mention was found in, over small words: whoever spoke before speaks. */
function pronounBefore(units: readonly Unit[], at: number, region: Region, grammar: Grammar): number | null {
  for (let i = at - 1; i >= region.from; i--) {
    if (isPronoun(units[i], grammar)) return i;
    if (units[i]?.kind !== 'word' || !grammar.light.has(units[i]?.lower ?? '')) return null;
  }
  return null;
}

const isJoined = (units: readonly Unit[], start: number, verb: Candidate, grammar: Grammar): boolean => {
  const before = units[start - 1] ?? units[verb.from - 1];
  if (grammar.language.speech.joins?.includes(before?.lower ?? '')) return true;
  if (verb.entry?.needsSubject) return grammar.coordinators.has(before?.lower ?? '');
  return verb.bare || before?.lower === ',' || grammar.coordinators.has(before?.lower ?? '');
};

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
  // What a passive says stands before it: "hal itu disebut A dalam forum".
  if (head.content !== null && ((!before && !verb.passive) || head.marked)) {
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
