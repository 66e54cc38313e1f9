import type { Entity, Span } from '../../schema/shapes/claim.ts';
import type { Act } from '../../schema/words/acts.ts';
import type { Role } from '../../schema/words/closed-lists.ts';
import type { ActTrigger, FormUse } from '../languages/language.ts';
import type { FoundMention, TimePhrase } from '../reading-parts.ts';
import type { Unit } from '../text/units.ts';
import { clauseEnd, clauseStart, complementsIn, evidenceEnd, type Region, subjectBefore } from './clause.ts';
import { governorOf, groupAround, type NameGroup, type Related } from './find-parties.ts';
import { findRealis, type RealisReading } from './find-realis.ts';
import { FRAMES, type Frame, type FrameName, type Relation } from './frames.ts';
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

/** All acts in a region, in the order of the text. */
export function readActs(context: ActContext): FoundAct[] {
  const acts: FoundAct[] = [];
  let last: NameGroup | null = context.subject ?? firstName(context);
  for (const form of context.found) {
    if (form.from < context.region.from || form.to > context.region.to) continue;
    const act = readForm(form, context, last);
    if (!act) continue;
    acts.push(act.found);
    if (act.subject) last = act.subject;
  }
  return acts;
}

/** The first name of a region that no preposition governs: it is the subject of verbs that have none of their own. */
function firstName({ units, region, grammar }: ActContext): NameGroup | null {
  for (let i = region.from; i < region.to; i++) {
    const unit = units[i];
    if (unit?.kind !== 'name' || unit.mention.type === 'place' || unit.mention.type === 'outlet') continue;
    const group = groupAround(units, i);
    if (!governorOf(units, group.from, grammar)) return group;
  }
  return null;
}

function readForm(form: Found, context: ActContext, last: NameGroup | null): { found: FoundAct; subject: NameGroup | null } | null {
  const senses = form.senses.filter((sense) => sense.kind === 'act');
  if (senses.length === 0) return null;
  const isNoun = senses.some((sense) => sense.use === 'noun') && isNounHere(form, context);
  if (isNoun) return readNoun(form, senses.find((sense) => sense.use === 'noun')?.trigger as ActTrigger, context);
  const verbs = senses.filter((sense) => sense.use !== 'noun');
  return verbs.length > 0 ? readVerb(form, verbs, context, last) : null;
}

/** A word that is noun and verb ("visit", "call"): a noun after an article, an owner, a preposition or an adjective; else a verb. */
function isNounHere(form: Found, { units, grammar }: ActContext): boolean {
  if (form.senses.every((sense) => sense.use === 'noun')) return true;
  const before = units[form.from - 1];
  if (!before) return false;
  if (
    before.lower === "'s" ||
    /^(?:the|a|an|his|her|their|its|this|that|these|two|three|first|second|last|next|state|official|working|recent|planned|joint|of|for|another)$/.test(
      before.lower,
    )
  )
    return true;
  if (before.kind === 'word' && grammar.prepositions.has(before.lower) && before.lower !== 'to') return true;
  return (
    before.kind === 'word' &&
    !grammar.light.has(before.lower) &&
    !grammar.subordinators.has(before.lower) &&
    !grammar.coordinators.has(before.lower) &&
    !grammar.relatives.has(before.lower)
  );
}

function readVerb(
  form: Found,
  senses: Found['senses'],
  context: ActContext,
  last: NameGroup | null,
): { found: FoundAct; subject: NameGroup | null } | null {
  const { units, region, found, grammar } = context;
  const passive = isPassive(form, senses, context);
  const usable = senses.filter((sense) => (sense.use === 'passive') === passive || senses.length === 1);
  const end = clauseEnd(units, form.to, region, found, grammar);
  const after = complementsIn(units, form.to, end, grammar);
  const subject = subjectBefore(units, form.from, region, grammar);
  // What asks for more words is tried first: "welcomed" + invitation before "welcomed".
  const trigger = [...(usable.length ? usable : senses)]
    .sort((a, b) => specificity(b) - specificity(a))
    .map((sense) => (sense.kind === 'act' ? sense.trigger : null))
    .find((one): one is ActTrigger => one !== null && holds(one, form, end, after.object, after.related, passive, subject.start, context));
  if (!trigger) return null;
  const frame: Frame = FRAMES[trigger.frame];
  const isPurpose = subject.kind === 'inherit' && isPurposeMark(units[subject.start - 1]?.lower, units[subject.start]?.lower, grammar);
  const factive = isPurpose && factiveBefore(units, subject.start, region, grammar);
  const own =
    (isPurpose ? controllerBefore(units, subject.start, region, found, factive) : null) ??
    (subject.kind === 'self'
      ? context.subject
      : subject.kind === 'names'
        ? subject.group
        : subject.kind === 'inherit' && (last === null || last.from < form.from || last === context.subject)
          ? last
          : null);
  const cast: Cast[] = [];
  const give = (group: NameGroup | null, role: Role | null) => {
    if (group && role) for (const mention of group.mentions) if (mayPlay(mention, role)) cast.push({ role, mention });
  };
  let object = after.object;
  if (passive) {
    give(own, frame.object);
    // Indonesian passives name the doer right after the verb: "disambut Menteri X".
    if (object && grammar.passiveAuxiliaries.size === 0 && object.from === form.to) give(object, frame.subject);
    object = null;
  } else {
    give(own, frame.subject);
    give(object, frame.object);
  }
  castRelated(passive ? after.related : after.related.filter((one) => !one.relations.includes('by')), frame, cast);
  const first = subject.kind === 'names' ? Math.min(subject.group.from, subject.start) : subject.start;
  const opening = clauseStart(units, first, region, found, grammar);
  const before = complementsIn(units, opening, first, grammar);
  const infinitive =
    grammar.language.code === 'en' &&
    units[form.from - 1]?.lower === 'to' &&
    subject.kind === 'names' &&
    form.from - 1 === subject.group.to;
  const scopeFrom =
    subject.kind === 'inherit'
      ? region.from
      : Math.max(region.from, subject.kind === 'names' ? leftOf(units, subject.start, region, grammar) : subject.start);
  const realis = findRealis(
    units,
    {
      before: { from: scopeFrom, to: form.from },
      after: null,
      sentence: region,
      near: subject.kind === 'names' ? subject.group.to : subject.start,
      reported: context.reported,
      isNoun: false,
    },
    grammar,
  );
  if (realis.realis === 'actual' && (isPurpose || infinitive)) realis.realis = 'planned';
  if (factive) realis.realis = 'actual';
  const where = placesOf(after.related, after.object, before.related, frame, units, passive);
  return {
    found: {
      trigger,
      act: trigger.act,
      frame: trigger.frame,
      use: passive ? 'passive' : 'active',
      at: { from: form.from, to: form.to },
      cast,
      subject: own && subject.kind === 'inherit' ? 'inherit' : subject.kind,
      span: {
        from:
          subject.kind === 'names'
            ? Math.min(subject.group.from, subject.start)
            : isPurpose || subject.kind === 'inherit'
              ? form.from
              : subject.start,
        to: trigger.act.startsWith('speech.') ? Math.max(end, evidenceEnd(units, form.to, region, found, grammar)) : end,
      },
      realis,
      presupposed: factive || (subject.kind === 'inherit' && own === null && form.from <= region.from + 1),
      purpose: isPurpose && !factive,
      ...where,
      time: timeIn(units, form.to, end) ?? (isPurpose ? null : (timeIn(units, subject.start, form.from) ?? timeIn(units, opening, first))),
      isFrame: false,
      beside: false,
      pointsBack: false,
      generic: isGeneric(units, region, subject.start, end, grammar),
      conditional: realis.conditional,
      held: false,
    },
    subject: own,
  };
}

const specificity = (sense: Found['senses'][number]): number => (sense.kind === 'act' && sense.trigger.withNoun ? 1 : 0);

/** Who is to do what an infinitive says: the owner of a factive noun ("langkah X untuk"), or the one who is asked to ("urged X to"). */
function controllerBefore(units: readonly Unit[], at: number, region: Region, found: readonly Found[], factive: boolean): NameGroup | null {
  let i = at - 1;
  if (units[i]?.kind === 'word') i--;
  const unit = units[i];
  if (unit?.kind !== 'name' || i < region.from) return null;
  const group = groupAround(units, i);
  const asks = found.some(
    (form) =>
      form.to <= group.from &&
      form.to >= group.from - 2 &&
      form.senses.some((sense) => sense.kind !== 'light' && ASKS.has(actOf(sense) ?? '')),
  );
  return factive || asks ? group : null;
}

const ASKS: ReadonlySet<string> = new Set(['speech.demand', 'speech.proposal', 'invitation.extend']);
const actOf = (sense: Found['senses'][number]): string | null =>
  sense.kind === 'act' ? sense.trigger.act : sense.kind === 'saying' ? sense.verb.act : null;

/** For a factive noun before the infinitive: "langkah X untuk …", "the decision to …". */
function factiveBefore(units: readonly Unit[], at: number, region: Region, grammar: Grammar): boolean {
  for (let i = at - 1; i >= Math.max(region.from, at - 4); i--) {
    const unit = units[i];
    if (unit?.kind === 'word' && grammar.factiveNouns.has(unit.lower)) return true;
    if (unit?.kind === 'mark') return false;
  }
  return false;
}

const isPurposeMark = (before: string | undefined, here: string | undefined, grammar: Grammar): boolean =>
  [before, here].some((word) => word !== undefined && grammar.language.acts.prepositions.purpose.includes(word));

/** The start of the clause before its subject: modality may stand there ("mungkin A akan"). */
function leftOf(units: readonly Unit[], start: number, region: Region, grammar: Grammar): number {
  for (let i = start - 1; i >= region.from; i--) {
    const unit = units[i];
    if (
      unit?.kind !== 'word' ||
      grammar.subordinators.has(unit.lower) ||
      grammar.coordinators.has(unit.lower) ||
      grammar.relatives.has(unit.lower)
    )
      return i + 1;
  }
  return region.from;
}

function isPassive(form: Found, senses: Found['senses'], { units, grammar }: ActContext): boolean {
  if (!senses.some((sense) => sense.use === 'passive')) return false;
  if (senses.every((sense) => sense.use === 'passive')) return true;
  for (let i = form.from - 1; i >= Math.max(0, form.from - 4); i--) {
    const unit = units[i];
    if (unit?.kind !== 'word') break;
    if (grammar.passiveAuxiliaries.has(unit.lower)) return true;
    if (!grammar.light.has(unit.lower) && !/ly$/.test(unit.lower)) break;
  }
  return units[form.to]?.lower === 'by' && units[form.from - 1]?.kind !== 'name';
}

/** Whether what a trigger asks for stands there: a noun of a class, an actor, a place. */
function holds(
  trigger: ActTrigger,
  form: Found,
  end: number,
  object: NameGroup | null,
  related: readonly Related[],
  passive: boolean,
  start: number,
  { units, grammar, region }: ActContext,
): boolean {
  if (trigger.notBefore?.includes(units[form.to]?.lower ?? '')) return false;
  // A participle that describes a noun ("groups opposed to X") tells of a stance, and of no act.
  if (
    !passive &&
    trigger.frame === 'judge' &&
    grammar.passiveAuxiliaries.size > 0 &&
    /^(?:to|in|on|at|of|as)$/.test(units[form.to]?.lower ?? '') &&
    !form.senses.some((sense) => sense.use === 'bare')
  )
    return false;
  if (units[form.from - 1]?.lower === "'s" || units[form.from - 1]?.lower === 'of') return false;
  if (trigger.withNoun) {
    const range = passive ? { from: Math.max(region.from, start - 1), to: form.from } : { from: form.to, to: Math.min(end, form.to + 6) };
    const words = trigger.withNoun.flatMap((name) => grammar.language.acts.nounClasses[name] ?? []);
    const found = units.slice(range.from, range.to).some((unit) => unit.kind === 'word' && words.includes(unit.lower));
    const named = words.some(
      (word) =>
        units
          .slice(range.from, range.to)
          .map((unit) => unit.lower)
          .join(' ')
          .includes(word) && word.includes(' '),
    );
    if (!found && !named) return false;
  }
  const touched = object ?? null;
  if (trigger.needs === 'actor' && !touched && !passive) return false;
  if (trigger.needs === 'person' && !passive && !touched?.mentions.some((mention) => mention.type === 'person' || mention.type === 'group'))
    return false;
  if (
    trigger.needs === 'content' &&
    touched !== null &&
    touched.from === form.to &&
    touched.mentions.every((mention) => mention.type === 'person')
  )
    return false;
  if (trigger.needs === 'place') {
    const goal = related.some(
      (one) => one.relations.some((name) => name === 'to' || name === 'into' || name === 'in') && one.group.mentions.some(isGoal),
    );
    if (!goal && !touched?.mentions.some((mention) => isGoal(mention) || mention.type === 'person')) return false;
  }
  return true;
}

const isGoal = (mention: FoundMention): boolean => mention.type === 'place' || mention.type === 'country';

/** Places act for nobody, outlets neither, but a state may be named by its capital. */
const mayPlay = (mention: FoundMention, role: Role): boolean => {
  if (mention.type === 'outlet' || (mention.type === 'place' && mention.entity?.kind === 'place')) return false;
  return !(role === 'speaker' && mention.via === 'demonym' && mention.type !== 'country' && mention.type !== 'group');
};

function castRelated(related: readonly Related[], frame: Frame, cast: Cast[]): void {
  for (const one of related) {
    const relation = one.relations.find((name) => frame.relations[name] !== undefined);
    const role = relation ? frame.relations[relation] : undefined;
    if (!role) continue;
    for (const mention of one.group.mentions) {
      if (!mayPlay(mention, role) || cast.some((other) => other.mention === mention)) continue;
      // "in Germany" names where it was, and no party, unless the act goes there.
      if (relation === 'in' && mention.type !== 'country') continue;
      cast.push({ role, mention });
    }
  }
}

type Where = { place: Entity | null; destination: Entity | null };

/** Where it happened, and where to. */
function placesOf(
  related: readonly Related[],
  object: NameGroup | null,
  before: readonly Related[],
  frame: Frame,
  _units: readonly Unit[],
  _passive: boolean,
): Where {
  const goals = related.filter((one) => one.relations.includes('to') || one.relations.includes('into'));
  const goal = [...goals.flatMap((one) => one.group.mentions), ...(object?.mentions ?? [])].find(
    (mention) => isGoal(mention) && mention.entity !== null,
  );
  const site = (all: readonly Related[]) =>
    all
      .filter((one) => one.relations.includes('in'))
      .flatMap((one) => one.group.mentions)
      .find((mention) => isGoal(mention) && mention.entity !== null)?.entity ?? null;
  const at = site(related) ?? site(before);
  if (frame.goal === 'destination')
    return { place: at, destination: goals.flatMap((one) => one.group.mentions).find(isGoal)?.entity ?? null };
  if (frame.goal === 'place') return { place: goal?.entity ?? at, destination: null };
  return { place: at, destination: null };
}

/** The first time phrase in a range that dates the act (not one that says since when or how long). */
export function timeIn(units: readonly Unit[], from: number, to: number): TimePhrase | null {
  for (let i = Math.max(0, from); i < to; i++) {
    const unit = units[i];
    if (
      unit?.kind === 'time' &&
      unit.time.bound === null &&
      unit.time.granularity !== 'none' &&
      unit.time.granularity !== 'duration' &&
      unit.time.granularity !== 'time'
    )
      return unit.time;
  }
  return null;
}

function isGeneric(units: readonly Unit[], region: Region, start: number, end: number, grammar: Grammar): boolean {
  const { opening, adverbs } = grammar.language.acts.generic;
  for (let i = Math.max(region.from, start - 3); i < Math.min(region.to, end + 6); i++) {
    const word = units[i]?.lower ?? '';
    if (adverbs.includes(word)) return true;
    if (i <= start && opening.includes(word)) return true;
  }
  return false;
}

/** The end of a noun with what follows it: names, prepositions, times and small words, up to a verb or a mark. */
function nounEnd(units: readonly Unit[], from: number, region: Region, found: readonly Found[], grammar: Grammar): number {
  for (let i = from; i < region.to; i++) {
    const unit = units[i];
    if (!unit || unit.kind === 'open' || unit.kind === 'close') return i;
    if (unit.kind === 'name' || unit.kind === 'time') continue;
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

function readNoun(form: Found, trigger: ActTrigger, context: ActContext): { found: FoundAct; subject: NameGroup | null } | null {
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
  const light = lightVerbBefore(units, form.from, region, found);
  const lightAfter = light ? null : lightVerbAfter(units, end, region, found);
  const subject = light ? subjectBefore(units, light.from, region, grammar) : null;
  const holder = subject?.kind === 'names' ? subject.group : subject?.kind === 'self' ? context.subject : null;
  if (holder) for (const mention of holder.mentions) if (mayPlay(mention, frame.subject)) cast.unshift({ role: frame.subject, mention });
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
  const realis = findRealis(
    units,
    {
      before: { from: scopeFrom, to: form.from },
      after: lightAfter && !preposition ? { from: end, to: lightAfter.to } : null,
      sentence: region,
      near: subject?.kind === 'names' ? subject.group.to : Math.max(region.from, form.from - 2),
      reported: context.reported,
      isNoun: true,
    },
    grammar,
  );
  const tail = lightAfter ? clauseEnd(units, lightAfter.to, region, found, grammar) : end;
  const later = lightAfter ? complementsIn(units, lightAfter.to, tail, grammar) : { object: null, related: [] };
  const where = placesOf([...related, ...later.related], object, [], frame, units, false);
  const opening = preposition ? prepositionBefore(units, start, region, grammar) : start;
  const whole = light && subject?.kind === 'names' ? subject.group.from : light ? light.from : opening;
  return {
    found: {
      trigger,
      act: trigger.act,
      frame: trigger.frame,
      use: 'noun',
      at: { from: form.from, to: form.to },
      cast,
      subject: 'none',
      span: { from: whole, to: tail },
      realis,
      presupposed: false,
      purpose: false,
      ...where,
      time:
        timeIn(units, form.to, tail) ??
        (light && subject
          ? (timeIn(units, subject.start, form.from) ??
            timeIn(units, clauseStart(units, subject.start, region, found, grammar), subject.start))
          : null),
      isFrame: preposition !== null && !light,
      beside: preposition === 'beside',
      pointsBack: points,
      generic: isGeneric(units, region, form.from, tail, grammar),
      conditional: realis.conditional,
      held: light !== null || lightAfter !== null,
    },
    subject: null,
  };
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

/** Whether a preposition that makes a frame stands right before. */
function framePreposition(units: readonly Unit[], start: number, region: Region, grammar: Grammar): 'inside' | 'beside' | null {
  for (let i = start - 1; i >= Math.max(region.from, start - 3); i--) {
    const unit = units[i];
    if (unit?.kind !== 'word') return null;
    const three = `${units[i - 2]?.lower ?? ''} ${units[i - 1]?.lower ?? ''} ${unit.lower}`;
    const two = `${units[i - 1]?.lower ?? ''} ${unit.lower}`;
    const phrases = [`${units[i - 3]?.lower ?? ''} ${three}`, three, two, unit.lower];
    if (phrases.some((words) => grammar.besidePrepositions.has(words))) return 'beside';
    if (phrases.some((words) => grammar.framePrepositions.has(words))) return 'inside';
    if (grammar.prepositions.has(unit.lower) || grammar.subordinators.has(unit.lower)) return null;
  }
  return null;
}

/** The unit of the frame preposition before a noun. */
function prepositionBefore(units: readonly Unit[], start: number, region: Region, grammar: Grammar): number {
  for (let i = start - 1; i >= Math.max(region.from, start - 2); i--) {
    const word = units[i]?.lower ?? '';
    if (grammar.framePrepositions.has(word) || grammar.besidePrepositions.has(word)) return i;
  }
  return start;
}

/** "pertemuan ini", "this meeting", "the summit". */
function pointsBack(units: readonly Unit[], form: Found, end: number, grammar: Grammar): boolean {
  for (let i = form.to; i < Math.min(end, form.to + 6); i++) {
    const unit = units[i];
    if (unit?.kind !== 'word' && unit?.kind !== 'name') break;
    if (unit.kind === 'word' && grammar.pointsAfter.has(unit.lower)) return true;
  }
  for (let i = form.from - 1; i >= Math.max(0, form.from - 2); i--) if (grammar.pointsBefore.has(units[i]?.lower ?? '')) return true;
  return false;
}

function lightVerbBefore(units: readonly Unit[], at: number, region: Region, found: readonly Found[]): Found | null {
  const form = found.findLast((one) => one.to <= at && one.from >= region.from);
  if (!form || at - form.to > 4 || !form.senses.some((sense) => sense.kind === 'light' && sense.use === 'active')) return null;
  for (let i = form.to; i < at; i++)
    if (units[i]?.kind === 'mark' || (units[i]?.kind === 'name' && units[i + 1]?.lower !== "'s")) return null;
  return form;
}

function lightVerbAfter(units: readonly Unit[], at: number, region: Region, found: readonly Found[]): Found | null {
  const form = found.find((one) => one.from >= at && one.to <= region.to);
  if (!form || form.from - at > 4 || !form.senses.some((sense) => sense.kind === 'light')) return null;
  for (let i = at; i < form.from; i++) if (units[i]?.kind !== 'word') return null;
  return form;
}

/** The stretch of text of some units. */
export const textSpan = (units: readonly Unit[], region: Region): Span => ({
  start: units[region.from]?.start ?? 0,
  end: units[region.to - 1]?.end ?? 0,
});

/** The relation words of a preposition that mean a party and not a place. */
export const PARTY_RELATIONS: readonly Relation[] = ['with', 'between', 'by', 'of'];

/** Whether a preposition stands before these units: kept with the grammar of parties. */
export const isGoverned = (units: readonly Unit[], at: number, grammar: Grammar): boolean => governorOf(units, at, grammar) !== null;
