import type { TimePhrase } from '../reading-parts.ts';
import type { Unit } from '../text/units.ts';

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
