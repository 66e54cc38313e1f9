import type { ActTrigger } from '../languages/language.ts';
import type { NameGroup, Related } from './find-parties.ts';
import type { ActContext } from './found-act.ts';
import type { Found } from './lexicon.ts';
import { isGoal } from './places-of.ts';

/** Whether what a trigger asks for stands there: a noun of a class, an actor, a place. */
export function holds(
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
    const found = units.slice(range.from, range.to).some((unit) =>
      // "the Chinese ambassador" is a mention that holds the noun.
      unit.kind === 'name' ? unit.lower.split(' ').some((one) => words.includes(one)) : unit.kind === 'word' && words.includes(unit.lower),
    );
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
