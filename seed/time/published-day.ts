import { civilDay } from '../../schema/edtf/calendar.ts';
import type { CivilDay } from '../../schema/shapes/day-span.ts';

/**
 * The civil day of a publication date as outlets and tools write it: "2025-08-20", "2025-8-2", "2025-08-20T21:00:00+07:00".
 * The day is taken as written, in the outlet's own zone; null where it is no date.
 */
export function publishedDay(published: string): CivilDay | null {
  const match = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(published);
  return match && civilDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
