import type { Role } from '../../schema/words/closed-lists.ts';
import type { ActTrigger } from '../languages/language.ts';
import type { Unit } from '../text/units.ts';
import { castRelated, mayPlay } from './cast-related.ts';
import { clauseEnd, clauseStart, evidenceEnd, type Region } from './clause.ts';
import { complementsIn } from './complements.ts';
import { groupAround, type NameGroup } from './find-parties.ts';
import { findRealis } from './find-realis.ts';
import type { ActContext, Cast, FoundAct } from './found-act.ts';
import { FRAMES, type Frame } from './frames.ts';
import { isGeneric } from './is-generic.ts';
import type { Found } from './lexicon.ts';
import { placesOf } from './places-of.ts';
import { subjectBefore } from './subject-before.ts';
import { timeIn } from './time-in.ts';
import { holds } from './trigger-holds.ts';
import type { Grammar } from './word-sets.ts';

/** Reads the act that a verb names: who does it to whom by its voice, whether it happened, where and when. Null where the words that it asks for are missing. */
export function readVerb(
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
  const thanked =
    subject.kind === 'inherit' && isReason(units[subject.start - 1]?.lower, grammar)
      ? thankedBefore(units, subject.start - 1, region)
      : null;
  const ahead = subject.kind === 'inherit' && last !== null && last.from >= end && isFronted(units, subject.start, region, grammar);
  const own =
    thanked ??
    (isPurpose ? controllerBefore(units, subject.start, region, found, factive) : null) ??
    (subject.kind === 'self'
      ? selfOf(units[subject.start]?.lower, context.subject)
      : subject.kind === 'names'
        ? subject.group
        : subject.kind === 'inherit' && (last === null || last.from < form.from || last === context.subject || ahead)
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
      ? thanked
        ? subject.start
        : region.from
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
  // A present tense beside a plan ("will be revived at X, where Y hosts Z") tells of what is to come.
  if (realis.realis === 'actual' && isPresent(form, context) && plansBefore(context, first)) realis.realis = 'planned';
  if (factive) realis.realis = 'actual';
  // "discuss the war in A": A is where the war is.
  const sites = trigger.needs === 'content' ? after.related.filter((one) => !isOfSituation(units, one.at, grammar)) : after.related;
  const latest = latestTime(units, end, region, grammar);
  const where = placesOf(sites, after.object, before.related, frame, units, passive);
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
        to: latest
          ? latest.to
          : ahead && own === last && last !== null
            ? last.to
            : !/^(?:meeting\.(?!mediation)|invitation\.)/.test(trigger.act)
              ? Math.max(end, evidenceEnd(units, form.to, region, found, grammar))
              : end,
      },
      realis,
      presupposed: factive || (subject.kind === 'inherit' && own === null && form.from <= region.from + 1),
      purpose: isPurpose && !factive,
      ...where,
      time:
        timeIn(units, form.to, end) ??
        latest?.time ??
        (isPurpose ? null : (timeIn(units, subject.start, form.from) ?? timeIn(units, opening, first))),
      isFrame: false,
      isAim: false,
      beside: false,
      pointsBack: false,
      generic: isGeneric(units, region, subject.start, end, grammar),
      conditional: realis.conditional,
      held: false,
    },
    subject: own,
  };
}

/** Who "we" or "it" is inside what somebody says: the speaker; "it" is no person. */
const selfOf = (word: string | undefined, speaker: NameGroup | null): NameGroup | null =>
  word === 'it' && speaker?.mentions[0]?.type === 'person' ? null : speaker;

/** A third person of the present, where the language has one. */
const isPresent = (form: Found, { units, grammar }: ActContext): boolean =>
  grammar.language.acts.nounsStandLast && /s$/.test(units[form.from]?.lower ?? '') && form.senses.every((sense) => sense.use === 'active');

/** Whether the sentence speaks of a plan before this clause. */
const plansBefore = ({ units, region, grammar }: ActContext, clause: number): boolean =>
  findRealis(
    units,
    { before: { from: region.from, to: clause }, after: null, sentence: region, near: clause, reported: false, isNoun: false },
    grammar,
  ).realis !== 'actual';

const isReason = (word: string | undefined, grammar: Grammar): boolean =>
  word !== undefined && (grammar.language.acts.reasons?.includes(word) ?? false);

/** "thanked A because (he) …": who is named right before the reason does it. */
function thankedBefore(units: readonly Unit[], at: number, region: Region): NameGroup | null {
  for (let i = at - 1; i >= Math.max(region.from, at - 4); i--) {
    const unit = units[i];
    if (unit?.kind === 'name') return groupAround(units, i);
    if (unit?.kind !== 'mark' || !/^[()]$/.test(unit.lower)) return null;
  }
  return null;
}

/** Whether a clause opens its sentence with nothing but a conjunction before it: its subject is that of the main clause, which follows. */
const isFronted = (units: readonly Unit[], start: number, region: Region, grammar: Grammar): boolean =>
  start - region.from <= 2 &&
  start > region.from &&
  units
    .slice(region.from, start)
    .every(
      (unit) => unit.kind === 'time' || (unit.kind === 'word' && (grammar.subordinators.has(unit.lower) || grammar.light.has(unit.lower))),
    );

/** Whether the preposition at `at` goes with the noun before it, which names a state of things: "the war in A". */
const isOfSituation = (units: readonly Unit[], at: number, grammar: Grammar): boolean =>
  grammar.language.acts.situations?.includes(units[at - 1]?.lower ?? '') === true;

/** "several times, most recently in May": the day of the last of several, after a comma, and the unit behind it. */
function latestTime(units: readonly Unit[], from: number, region: Region, grammar: Grammar) {
  for (let i = from; i < Math.min(region.to, from + 8); i++) {
    if (units[i]?.kind === 'name') return null;
    if (units[i - 1]?.lower !== ',' || !grammar.language.acts.latest?.includes(units[i]?.lower ?? '')) continue;
    for (let k = i + 1; k < Math.min(region.to, i + 4); k++) {
      const time = timeIn(units, k, k + 1);
      if (time) return { time, to: k + 1 };
    }
  }
  return null;
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
export function leftOf(units: readonly Unit[], start: number, region: Region, grammar: Grammar): number {
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

/** Whether a form stands in the passive here. */
export function isPassive(form: Found, senses: Found['senses'], { units, grammar }: ActContext): boolean {
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
