import type { DayNumber } from './day-number.ts';

/** What part of time is seen: day numbers with fractions, half open. */
export type TimeWindow = { from: DayNumber; to: DayNumber };

/** The least and the greatest number of days that a window may span. */
export const WINDOW_LIMITS = { minDays: 4, maxDays: 150_000, first: -350_000, last: 200_000 } as const;

/** The window kept within {@link WINDOW_LIMITS}: too narrow or wide ones keep their middle, and none leaves the years that can be drawn. */
export function keepWindow({ from, to }: TimeWindow): TimeWindow {
  const { minDays, maxDays, first, last } = WINDOW_LIMITS;
  const days = Math.min(Math.max(to - from, minDays), maxDays);
  const start = Math.min(Math.max((from + to - days) / 2, first), last - days);
  return { from: start, to: start + days };
}

/** How many pixels a day is wide. */
export const pxPerDay = (window: TimeWindow, widthPx: number): number => widthPx / (window.to - window.from);

/** The window `factor` times as wide around `at`, which stays where it is. */
export const zoomWindow = ({ from, to }: TimeWindow, factor: number, at: DayNumber = (from + to) / 2): TimeWindow =>
  keepWindow({ from: at - (at - from) * factor, to: at + (to - at) * factor });

/** The window moved by a share of its own width; 1 is a whole screen later. */
export const panWindow = ({ from, to }: TimeWindow, share: number): TimeWindow => {
  const days = (to - from) * share;
  return keepWindow({ from: from + days, to: to + days });
};

/** The window moved just so far that `day` is well inside; itself where it is already. */
export function revealDay(window: TimeWindow, day: DayNumber): TimeWindow {
  const days = window.to - window.from;
  const margin = days * 0.08;
  if (day < window.from + margin || day > window.to - margin) return keepWindow({ from: day - days / 2, to: day + days / 2 });
  return window;
}
