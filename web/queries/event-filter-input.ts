import { enumValueOf } from '../../schema/sdl/enum-value.ts';
import { ACTS, groupOfAct } from '../../schema/words/acts.ts';
import { dayOfNumber } from '../scene/day-number.ts';
import type { Filter } from '../scene/filter.ts';
import type { Item } from '../scene/item.ts';
import type { TimeWindow } from '../scene/time-window.ts';

/** A filter as the API takes it: `EventFilter` of the SDL, in plain JSON. */
export type EventFilterInput = Readonly<Record<string, unknown>>;

/** What the page shows as a question to the server. With `window` null all days, and what has none. `items` tell persons from those who are acted for. */
export function eventFilterInput(
  { groups, acts, actors, outlets, realis }: Filter,
  { window, statements, items }: { window: TimeWindow | null; statements: boolean; items: readonly Item[] },
): EventFilterInput {
  const persons = actors.filter((id) => isPerson(id, items));
  const states = actors.filter((id) => !persons.includes(id));
  const done =
    acts.length > 0 && groups.length > 0
      ? { acts: ACTS.filter((act) => acts.includes(act) || groups.includes(groupOfAct(act))).map(enumValueOf) }
      : { ...given('acts', acts.map(enumValueOf)), ...given('groups', groups.map(enumValueOf)) };
  return {
    ...done,
    ...(persons.length > 0 ? { actors: { all: persons } } : {}),
    ...(states.length > 0 ? { asState: { all: states } } : {}),
    ...given('outlets', outlets),
    ...given('realis', realis.map(enumValueOf)),
    ...(statements ? {} : { prominence: ['MARK'] }),
    ...(window === null ? {} : { during: { from: dayOfNumber(window.from), to: dayOfNumber(Math.ceil(window.to) - 1), mode: 'POSSIBLY' } }),
  };
}

const given = (name: string, values: readonly string[]): Record<string, readonly string[]> => (values.length > 0 ? { [name]: values } : {});

const isPerson = (id: string, items: readonly Item[]): boolean =>
  items.some(({ parties }) => parties.some(({ actor }) => actor.id === id && actor.kind === 'person'));
