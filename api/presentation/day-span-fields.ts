import { type DaySpan, envelopeOf } from '../../schema/shapes/day-span.ts';
import type { Fields } from '../field.ts';

/** The envelope of a time, computed. */
export const daySpanFields: Fields<DaySpan> = {
  earliest: (days) => envelopeOf(days).earliest,
  latest: (days) => envelopeOf(days).latest,
};
