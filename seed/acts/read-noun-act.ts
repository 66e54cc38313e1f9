import type { ActTrigger } from '../languages/language.ts';
import type { FoundMention } from '../reading-parts.ts';
import type { Unit } from '../text/units.ts';
import { castRelated, mayPlay } from './cast-related.ts';
import { clauseEnd, clauseStart, evidenceEnd, type Region } from './clause.ts';
import { complementsIn } from './complements.ts';
import { framePreposition, pointsBack, prepositionBefore } from './event-frame.ts';
import { groupAround, type NameGroup } from './find-parties.ts';
import { findRealis, predicateAfter } from './find-realis.ts';
import type { ActContext, Cast, FoundAct } from './found-act.ts';
import { FRAMES, type Frame } from './frames.ts';
import { isGeneric } from './is-generic.ts';
import type { Found } from './lexicon.ts';
import { isGoal, placesOf } from './places-of.ts';
import { leftOf } from './read-verb-act.ts';
import { subjectBefore } from './subject-before.ts';
import { timeIn } from './time-in.ts';
import type { Grammar } from './word-sets.ts';

/** The end of a noun with what follows it: names, prepositions, times and small words, up to a verb or a mark. */
function nounEnd(units: readonly Unit[], from: number, region: Region, found: readonly Found[], grammar: Grammar): number {
  for (let i = from; i < region.to; i++) {
    const unit = units[i];
    if (!unit || unit.kind === 'open' || unit.kind === 'close') return i;
    if (unit.kind === 'name' || unit.kind === 'time') continue;
    if (unit.lower === '(') {
      const close = units.findIndex((one, k) => k > i && k < i + 8 && one.lower === ')');
      if (close < 0) return i;
      i = close;
      continue;
    }
    if (unit.kind === 'mark') {
      const next = units[i + 1];
      if (unit.lower === ',' && next?.kind === 'name' && units[i - 1]?.kind === 'name' && isGoal(next.mention)) continue;
      if (unit.lower === ',' && next?.kind === 'time') continue;
      return i;
    }
    if (grammar.relatives.has(unit.lower) || grammar.language.acts.copulas.includes(unit.lower)) return i;
    const form = found.find((one) => one.from === i);
    if (form?.senses.some((sense) => sense.use !== 'noun')) return i;
    if (grammar.realis.get(unit.lower)?.scope === 'clause' || grammar.passiveAuxiliaries.has(unit.lower)) return i;
    if (grammar.subordinators.has(unit.lower) && !grammar.prepositions.has(unit.lower)) return i;
    if (i - from > 14) return i;
  }
  return region.to;
}

/** Reads the act that a noun names ("summit", "kunjungan"): its parties beside it, its light verb, whether it is the frame of its clause or points back. */
export function readNoun(form: Found, trigger: ActTrigger, context: ActContext): { found: FoundAct; subject: NameGroup | null } | null {
  const { units, region, found, grammar } = context;
  const end = nounEnd(units, form.to, region, found, grammar);
  const frame: Frame = FRAMES[trigger.frame];
  const { object, related } = complementsIn(units, form.to, subjectMatterStart(units, form.to, end, grammar), grammar);
  const cast: Cast[] = [];
  const owner = ownerBefore(units, form.from, region);
  const owners = [owner, object].filter((group): group is NameGroup => group !== null);
  for (const group of owners)
    for (const mention of group.mentions)
      if (mayPlay(mention, frame.subject) && !(isGoal(mention) && group === object && frame.goal))
        cast.push({ role: frame.subject, mention });
  castRelated(related, frame, cast);
  if (trigger.frame === 'meet')
    for (const mention of sponsorBefore(units, form.from, region, grammar)) cast.push({ role: 'mediator', mention });
  const isStance = trigger.frame === 'stance' || trigger.frame === 'verdict';
  const described = isStance ? describedBy(units, form.from, region) : null;
  if (described && cast.every((one) => one.role !== 'speaker')) cast.unshift({ role: 'speaker', mention: described });
  const light = lightVerbBefore(units, form.from, region, found);
  const lightAfter = light ? null : lightVerbAfter(units, end, region, found, grammar);
  const subject = light ? subjectBefore(units, light.from, region, grammar) : null;
  const holder = subject?.kind === 'names' ? subject.group : subject?.kind === 'self' ? context.subject : null;
  if (holder)
    for (const mention of holder.mentions.toReversed()) if (mayPlay(mention, frame.subject)) cast.unshift({ role: frame.subject, mention });
  const start = Math.min(owner?.from ?? form.from, articleBefore(units, form.from));
  const preposition = framePreposition(units, start, region, grammar);
  const points =
    pointsBack(units, form, end, grammar) &&
    cast.every((one) => one.mention.via === 'pair' || one.mention.via === 'pronoun') &&
    timeIn(units, form.to, end) === null;
  const scopeFrom = subject
    ? subject.kind === 'names'
      ? leftOf(units, subject.start, region, grammar)
      : subject.start
    : Math.max(region.from, form.from - 7);
  const ends = lightAfter !== null && isOneOf(units, lightAfter, grammar.language.acts.endings);
  const predicate = isArranged(trigger) ? predicateAfter(units, end, region, grammar) : null;
  const realis = findRealis(
    units,
    {
      // What came before something else happened, whatever is planned after it.
      before: { from: isPast(units, start, preposition, region, grammar) ?? scopeFrom, to: form.from },
      after:
        preposition || ends
          ? null
          : lightAfter && !(predicate && predicate.to > lightAfter.to)
            ? { from: Math.max(form.to, end - 2, afterAside(units, end, region, grammar)), to: lightAfter.to }
            : predicate,
      sentence: region,
      // "belum ada rencana pertemuan": what is denied of the plan is denied of the meeting.
      near:
        subject?.kind === 'names'
          ? subject.group.to
          : Math.max(region.from, form.from - (grammar.realis.get(units[form.from - 1]?.lower ?? '')?.scope === 'noun' ? 4 : 2)),
      reported: context.reported,
      isNoun: true,
    },
    grammar,
  );
  const tells = predicate !== null && preposition === null && (realis.rule !== null || realis.polarity === 'denied');
  const tail = lightAfter ? clauseEnd(units, lightAfter.to, region, found, grammar) : tells ? Math.max(end, predicate.to) : end;
  const later = lightAfter ? complementsIn(units, lightAfter.to, tail, grammar) : { object: null, related: [] };
  const witnessed = lightAfter !== null && isOneOf(units, lightAfter, grammar.language.acts.attendances);
  for (const one of later.related.filter((other) => lightAfter && other.relations.includes('by')))
    for (const mention of one.group.mentions) {
      const role = witnessed ? 'attendee' : (frame.relations.by ?? frame.subject);
      if (mayPlay(mention, role)) cast.push({ role, mention });
    }
  // "yang dikeluarkan A": Indonesian passives name the doer right after the verb.
  if (lightAfter && later.object && grammar.passiveAuxiliaries.size === 0 && later.object.from === lightAfter.to)
    for (const mention of later.object.mentions)
      if (mayPlay(mention, frame.subject) && !isGoal(mention)) cast.push({ role: witnessed ? 'attendee' : frame.subject, mention });
  const where = placesOf([...related, ...later.related], object, [], frame, units, false);
  const opening = preposition ? prepositionBefore(units, start, region, grammar) : start;
  const whole =
    light && subject?.kind === 'names'
      ? subject.group.from
      : light && subject?.kind === 'self'
        ? clauseStart(units, subject.start, region, found, grammar)
        : light
          ? light.from
          : opening;
  return {
    found: {
      trigger,
      act: trigger.act,
      frame: trigger.frame,
      use: 'noun',
      at: { from: form.from, to: form.to },
      cast,
      subject: 'none',
      span: isStance
        ? {
            from: Math.min(whole, described ? form.from - 1 : whole),
            to: Math.max(tail, evidenceEnd(units, form.to, region, found, grammar)),
          }
        : { from: whole, to: tail },
      realis,
      presupposed: false,
      purpose: false,
      ...where,
      time:
        timeIn(units, form.to, ends && isLater(units, end, lightAfter, grammar) ? end : tail) ??
        (lightAfter && !light ? openingTime(units, start, region) : null) ??
        (light && subject
          ? (timeIn(units, subject.start, form.from) ??
            timeIn(units, clauseStart(units, subject.start, region, found, grammar), subject.start))
          : null),
      isFrame: preposition !== null && !light,
      beside: preposition === 'beside',
      isAim: isArranged(trigger) && !light && !lightAfter && isAfterAim(units, start, region, grammar),
      pointsBack: points && cast.every((one) => one.mention.via === 'pair' || one.mention.via === 'pronoun'),
      generic: isGeneric(units, region, form.from, tail, grammar),
      conditional: realis.conditional,
      held: light !== null || lightAfter !== null,
    },
    subject: null,
  };
}

/** Nouns of what is arranged beforehand: of these "was planned" tells more than the noun. */
const isArranged = (trigger: ActTrigger): boolean => trigger.act.startsWith('meeting.') || trigger.act === 'speech.press_conference';

/** "UN peace talks", "Qatari-mediated talks": the body that brings a meeting about, or a state that is said to. */
function sponsorBefore(units: readonly Unit[], at: number, region: Region, grammar: Grammar): FoundMention[] {
  for (let i = at - 1; i >= Math.max(region.from, at - 5); i--) {
    const unit = units[i];
    if (unit?.kind === 'name') {
      const glued = units[i + 1]?.lower === '-' && grammar.language.acts.sponsors?.includes(units[i + 2]?.lower ?? '');
      const isBody = unit.mention.type === 'organization' && units[i + 1]?.kind === 'word' && unit.mention.via === 'name';
      return glued || (isBody && grammar.language.acts.sponsors !== undefined && i >= at - 2) ? [unit.mention] : [];
    }
    if (unit?.lower !== '-' && unit?.kind !== 'word') return [];
    if (grammar.prepositions.has(unit.lower)) return [];
  }
  return [];
}

/** "Turkish objections", "U.S. demand": the state whose name stands right before a noun. */
const describedBy = (units: readonly Unit[], at: number, region: Region): FoundMention | null => {
  const unit = at - 1 >= region.from ? units[at - 1] : undefined;
  return unit?.kind === 'name' && (unit.mention.type === 'country' || unit.mention.type === 'organization') ? unit.mention : null;
};

/** Whether "for" stands before a noun, with at most two other words between ("for rare border talks"). */
function isAfterAim(units: readonly Unit[], start: number, region: Region, grammar: Grammar): boolean {
  for (let i = start - 1; i >= Math.max(region.from, start - 3); i--) {
    if (units[i]?.kind !== 'word') return false;
    if (grammar.language.acts.aims?.includes(units[i]?.lower ?? '')) return true;
    if (grammar.prepositions.has(units[i]?.lower ?? '')) return false;
  }
  return false;
}

/** Where the noun begins to tell what it is about ("about", "mengenai"): the names after that are no parties. */
function subjectMatterStart(units: readonly Unit[], from: number, to: number, grammar: Grammar): number {
  for (let i = from; i < to; i++) {
    const next = units[i + 1];
    const isSite =
      next?.kind === 'time' ||
      (next?.kind === 'name' && isGoal(next.mention) && grammar.prepositions.get(units[i]?.lower ?? '')?.includes('in'));
    if (
      grammar.prepositions.get(units[i]?.lower ?? '')?.includes('about') &&
      !isSite &&
      !grammar.prepositions.get(units[i]?.lower ?? '')?.includes('of')
    )
      return i;
  }
  return to;
}

/** "Putin's visit", "his visit": the owner before the noun, with adjectives between. */
function ownerBefore(units: readonly Unit[], at: number, region: Region): NameGroup | null {
  for (let i = at - 1; i >= Math.max(region.from, at - 4); i--) {
    const unit = units[i];
    if (unit?.lower === "'s" && units[i - 1]?.kind === 'name') return groupAround(units, i - 1);
    if (unit?.kind === 'name')
      return unit.mention.via === 'pronoun' && /^(?:his|her|their|its)$/.test(unit.lower) ? groupAround(units, i) : null;
    if (unit?.kind !== 'word') return null;
  }
  return null;
}

const articleBefore = (units: readonly Unit[], at: number): number => {
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (/^(?:the|a|an|this|that|these|their|his|her)$/.test(units[i]?.lower ?? '')) from = i;
  }
  return from;
};

function lightVerbBefore(units: readonly Unit[], at: number, region: Region, found: readonly Found[]): Found | null {
  const form = found.findLast((one) => one.to <= at && one.from >= region.from);
  if (!form || at - form.to > 4 || !form.senses.some((sense) => sense.kind === 'light' && sense.use === 'active')) return null;
  for (let i = form.to; i < at; i++)
    if (units[i]?.kind === 'mark' || (units[i]?.kind === 'name' && units[i + 1]?.lower !== "'s")) return null;
  return form;
}

/** Whether words between a noun and its verb say that the verb has not happened ("seharusnya berakhir"). */
const isLater = (units: readonly Unit[], from: number, verb: Found | null, grammar: Grammar): boolean =>
  units.slice(from, verb?.from ?? from).some((unit) => grammar.realis.has(unit.lower));

const isOneOf = (units: readonly Unit[], form: Found, words: readonly string[] | undefined): boolean =>
  words?.some((word) => units.slice(form.from, form.to).some((unit) => unit.lower === word)) ?? false;

/** "Pada Kamis, sidang …": the time that opens the sentence right before a noun. */
function openingTime(units: readonly Unit[], start: number, region: Region) {
  for (let i = start - 1; i >= Math.max(region.from, start - 4); i--)
    if (units[i]?.kind !== 'time' && units[i]?.kind !== 'mark' && i > region.from) return null;
  return timeIn(units, region.from, start);
}

/** For "after the meeting": the unit of the "after"; null for all else. */
function isPast(
  units: readonly Unit[],
  start: number,
  preposition: 'inside' | 'beside' | null,
  region: Region,
  grammar: Grammar,
): number | null {
  if (preposition !== 'beside') return null;
  const at = prepositionBefore(units, start, region, grammar);
  return at < start && grammar.language.acts.afterwards?.includes(units[at]?.lower ?? '') ? at : null;
}

/** Where an aside that begins at `at` ends; 0 where none does. */
const afterAside = (units: readonly Unit[], at: number, region: Region, grammar: Grammar): number => {
  const end = overAside(units, at, region, grammar);
  return end > at ? end : 0;
};

/** Over an aside with commas around it ("sidang, yang …, berlangsung"). */
function overAside(units: readonly Unit[], at: number, region: Region, grammar: Grammar): number {
  if (units[at]?.lower !== ',' || !grammar.relatives.has(units[at + 1]?.lower ?? '')) return at;
  for (let i = at + 2; i < Math.min(region.to, at + 18); i++) if (units[i]?.lower === ',') return i + 1;
  return at;
}

function lightVerbAfter(units: readonly Unit[], from: number, region: Region, found: readonly Found[], grammar: Grammar): Found | null {
  const at = overAside(units, from, region, grammar);
  const form = found.find((one) => one.from >= at && one.to <= region.to);
  if (
    !form ||
    form.from - at > (grammar.relatives.has(units[at]?.lower ?? '') ? 6 : 4) ||
    !form.senses.some((sense) => sense.kind === 'light')
  )
    return null;
  for (let i = at; i < form.from; i++) if (units[i]?.kind !== 'word') return null;
  return form;
}
