import type { Span } from '../../schema/shapes/claim.ts';
import type { Region } from '../acts/clause.ts';
import type { Unit } from './units.ts';

/** The stretch of text of some units. */
export const textSpan = (units: readonly Unit[], region: Region): Span => ({
  start: units[region.from]?.start ?? 0,
  end: units[region.to - 1]?.end ?? 0,
});
