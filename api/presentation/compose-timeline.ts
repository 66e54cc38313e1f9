import type { EventFilter } from '../../schema/questions/filters.ts';
import type { TimelineRow } from '../../schema/questions/timeline-rows.ts';
import type { Entity } from '../../schema/shapes/claim.ts';
import { addDays, type DaySpan, envelopeOf } from '../../schema/shapes/day-span.ts';
import { groupOfAct } from '../../schema/words/acts.ts';
import { itemOfEvent, itemsOfInvitation, type LaneKind, lanesOf, OTHER_LANE, type TimelineItem } from './timeline-item.ts';

/** What a timeline is composed of. */
export type TimelineParts = { rows: readonly TimelineRow[]; filter: EventFilter; lanes: LaneKind; maxItems: number };

/** An item with the ids of the lanes in which it stands. */
export type PlacedItem = TimelineItem & { lanes: string[] };

/** A timeline as it is answered. */
export type ComposedTimeline = {
  lanes: { id: string; actor: Entity | null; count: number }[];
  items: PlacedItem[];
  undated: { count: number; nodes: PlacedItem[] };
  hidden: { ticks: number; folded: number; beyondMax: number };
  from: string | null;
  to: string | null;
};

/** Puts the rows of a timeline into order and lanes, and counts what is not shown. Pure. */
export function composeTimeline({ rows, filter, lanes, maxItems }: TimelineParts): ComposedTimeline {
  const events = rows.flatMap((row) => (row.what === 'event' ? [itemOfEvent(row.body)] : []));
  const steps = rows
    .flatMap((row) => (row.what === 'invitation' ? itemsOfInvitation(row.body) : []))
    .filter((item) => passes(item, filter));
  const all = [...events, ...steps].map((item) => ({ ...item, lanes: [...lanesOf(item, lanes).keys()].sort() }));
  const dated = all.filter(({ days }) => isDated(days));
  const undated = all.filter(({ days }) => !isDated(days));
  const items = heaviest(dated, maxItems).sort(byKey);
  const shown = filter.prominence ?? ['mark', 'tick', 'folded'];
  const counts = rows.flatMap((row) => (row.what === 'count' ? [row] : []));
  const counted = (which: (row: (typeof counts)[number]) => boolean): number =>
    counts.filter(which).reduce((sum, { count }) => sum + count, 0);
  const eventsIn = (isUndated: boolean): number => counted((row) => row.undated === isUndated && shown.includes(row.prominence));
  const stepsIn = (isUndated: boolean): number => steps.filter(({ days }) => isDated(days) !== isUndated).length;
  return {
    lanes: lanesIn(items, undated, lanes),
    items,
    undated: { count: eventsIn(true) + stepsIn(true), nodes: heaviest(undated, maxItems).sort(byKey) },
    hidden: {
      ticks: shown.includes('tick') ? 0 : counted(({ prominence }) => prominence === 'tick'),
      folded: shown.includes('folded') ? 0 : counted(({ prominence }) => prominence === 'folded'),
      beyondMax: eventsIn(false) + stepsIn(false) - items.length,
    },
    ...reachOf(items),
  };
}

const isDated = ({ beginMin }: DaySpan): boolean => beginMin !== null;
const byKey = (a: TimelineItem, b: TimelineItem): number => (a.k < b.k ? -1 : a.k > b.k ? 1 : 0);
const heaviest = <I extends TimelineItem>(items: readonly I[], most: number): I[] =>
  [...items].sort((a, b) => b.witnesses - a.witnesses || byKey(a, b)).slice(0, most);

/** Whether one step of an invitation passes what an event filter says of acts and time. */
function passes({ readings, days }: TimelineItem, { acts, groups, during, undated }: EventFilter): boolean {
  if (acts && !readings.some((act) => acts.includes(act))) return false;
  if (groups && !readings.some((act) => groups.includes(groupOfAct(act)))) return false;
  if (!isDated(days)) return undated !== false;
  if (undated === true) return false;
  if (!during) return true;
  const { earliest, latest } = envelopeOf(days);
  const from = during.from ?? null;
  const end = during.to ? addDays(during.to, 1) : null;
  const first = earliest ?? '0000-00-00';
  const last = latest ?? '9999-99-99';
  if (during.mode === 'definitely') return (from === null || first >= from) && (end === null || last <= end);
  return (from === null || last > from) && (end === null || first < end);
}

/** The lanes that hold something, fullest first, then by name; the lane of the rest last. */
function lanesIn(items: readonly PlacedItem[], undated: readonly PlacedItem[], kind: LaneKind): ComposedTimeline['lanes'] {
  const found = new Map<string, { id: string; actor: Entity | null; count: number }>();
  const put = (item: PlacedItem, weight: number): void => {
    for (const [id, actor] of lanesOf(item, kind)) {
      const lane = found.get(id) ?? { id, actor, count: 0 };
      found.set(id, { ...lane, count: lane.count + weight });
    }
  };
  for (const item of items) put(item, 1);
  for (const item of undated) put(item, 0);
  const name = ({ actor }: { actor: Entity | null }): string => actor?.name ?? '';
  return [...found.values()].sort(
    (a, b) =>
      Number(a.id === OTHER_LANE) - Number(b.id === OTHER_LANE) ||
      b.count - a.count ||
      (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.id < b.id ? -1 : 1),
  );
}

/** The first possible day of all items and the day after the last possible one. */
function reachOf(items: readonly TimelineItem[]): { from: string | null; to: string | null } {
  let from: string | null = null;
  let to: string | null = null;
  for (const { days } of items) {
    const { earliest, latest } = envelopeOf(days);
    const last = latest ?? (earliest === null ? null : addDays(earliest, 1));
    if (earliest !== null && (from === null || earliest < from)) from = earliest;
    if (last !== null && (to === null || last > to)) to = last;
  }
  return { from, to };
}
