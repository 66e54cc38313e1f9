import type { Entity } from '../../schema/shapes/claim.ts';
import type { FoundMention } from '../reading-parts.ts';
import type { Unit } from '../text/units.ts';
import type { NameGroup, Related } from './find-parties.ts';
import type { Frame } from './frames.ts';

/** Whether a mention may be where something was, or where to. */
export const isGoal = (mention: FoundMention): boolean => mention.type === 'place' || mention.type === 'country';

type Where = { place: Entity | null; destination: Entity | null };

/** Where it happened, and where to. */
export function placesOf(
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
