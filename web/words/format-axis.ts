import type { AxisTick } from '../scene/axis-ticks.ts';

/** The words at a tick of the axis: a day's number, a month's name (with its year above years' row), a year. */
export function formatTick({ date, unit }: AxisTick, row: 'fine' | 'coarse', locale: string): string {
  const say = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  if (unit === 'year' || unit === 'years') return say({ year: 'numeric' });
  if (unit === 'month') return row === 'coarse' ? say({ month: 'long', year: 'numeric' }) : say({ month: 'short' });
  return say({ day: 'numeric' });
}
