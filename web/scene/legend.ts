import { ACT_GROUPS, type ActGroup } from '../../schema/words/acts.ts';
import type { Item } from './item.ts';
import type { Scene } from './scene.ts';

/** A thing that a sign can say beside its group. */
export const LEGEND_FEATURES = ['unsure', 'lasting', 'bound', 'open', 'half', 'denied', 'conflict', 'tick', 'weight'] as const;
/** A thing that a sign can say beside its group. */
export type LegendFeature = (typeof LEGEND_FEATURES)[number];

/** What the legend must explain: exactly what stands on the screen, in the order of the closed lists. */
export type Legend = { groups: ActGroup[]; features: LegendFeature[] };

/** The legend of a scene and its tray. */
export function legendOf(scene: Scene, tray: readonly Item[]): Legend {
  const groups = new Set([
    ...scene.marks.map(({ group }) => group),
    ...tray.filter(({ prominence }) => prominence === 'mark').map(({ group }) => group),
  ]);
  const { marks } = scene;
  const shows: Record<LegendFeature, boolean> = {
    unsure: marks.some(({ item }) => item.when.kind === 'within'),
    lasting: marks.some(({ item }) => item.when.kind === 'lasting'),
    bound: marks.some(({ bracket }) => bracket !== null),
    open: marks.some(({ fill }) => fill === 'open') || tray.some(({ realis }) => realis !== 'actual'),
    half: marks.some(({ fill }) => fill === 'half') || tray.some(({ acts }) => acts.length > 1),
    denied: marks.some(({ struck }) => struck),
    conflict: marks.some(({ notched }) => notched),
    tick: scene.ticks.length > 0,
    weight: new Set(marks.map(({ radius }) => radius)).size > 1,
  };
  return { groups: ACT_GROUPS.filter((group) => groups.has(group)), features: LEGEND_FEATURES.filter((feature) => shows[feature]) };
}
