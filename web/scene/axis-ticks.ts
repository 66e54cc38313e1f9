import { utcTicks } from 'd3';
import { dateOfDay, dayOfDate } from './day-number.ts';
import type { TimeWindow } from './time-window.ts';

/** What a tick of the axis stands for. */
export type AxisUnit = 'day' | 'month' | 'year' | 'years';
/** One tick: `x` in pixels; its words are made by the language. */
export type AxisTick = { x: number; date: Date; unit: AxisUnit };
/** The two rows of the axis: fine ticks below, and above them what they are part of. The first of `coarse` may begin left of the window; its x is then 0. */
export type AxisTicks = { fine: AxisTick[]; coarse: AxisTick[] };

/** About how far fine ticks are apart, in pixels. */
const APART_PX = 92;

/** The ticks of a window that is `widthPx` wide; civil days in UTC. */
export function axisTicks(window: TimeWindow, widthPx: number): AxisTicks {
  const count = Math.max(2, Math.round(widthPx / APART_PX));
  const dates = utcTicks(dateOfDay(window.from), dateOfDay(window.to), count).filter((date) => date.getUTCHours() === 0);
  const unit = unitOf(dates);
  const toPx = (date: Date): number => ((dayOfDate(date) - window.from) / (window.to - window.from)) * widthPx;
  const fine = dates.map((date): AxisTick => ({ x: toPx(date), date, unit }));
  const above = unit === 'day' ? 'month' : unit === 'month' ? 'year' : null;
  if (above === null) return { fine, coarse: [] };
  const coarse = startsOf(above, window).map((date): AxisTick => ({ x: Math.max(0, toPx(date)), date, unit: above }));
  return { fine, coarse };
}

function unitOf(dates: readonly Date[]): AxisUnit {
  if (dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1)) return dates.length > 1 ? 'year' : 'month';
  return dates.every((date) => date.getUTCDate() === 1) ? 'month' : 'day';
}

/** The first days of the months or years that the window touches, the one that it begins in included. */
function startsOf(unit: 'month' | 'year', window: TimeWindow): Date[] {
  const first = dateOfDay(window.from);
  const starts: Date[] = [];
  for (let i = 0; ; i++) {
    const date = new Date(0);
    if (unit === 'year') date.setUTCFullYear(first.getUTCFullYear() + i, 0, 1);
    else date.setUTCFullYear(first.getUTCFullYear(), first.getUTCMonth() + i, 1);
    if (dayOfDate(date) >= window.to) return starts;
    starts.push(date);
  }
}
