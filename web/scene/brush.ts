import { keepWindow, type TimeWindow, WINDOW_LIMITS } from './time-window.ts';

/** What of the brush is held: the whole window, or one of its ends. */
export type BrushPart = 'whole' | 'start' | 'end';

/** The least width of the brush in pixels, so that it can be held. */
const LEAST_PX = 10;

/** The window after a part of it was moved by `days`. An end stops before the other end; the whole keeps its length. */
export function brushed({ from, to }: TimeWindow, part: BrushPart, days: number): TimeWindow {
  const { minDays } = WINDOW_LIMITS;
  if (part === 'whole') return keepWindow({ from: from + days, to: to + days });
  return part === 'start'
    ? keepWindow({ from: Math.min(from + days, to - minDays), to })
    : keepWindow({ from, to: Math.max(to + days, from + minDays) });
}

/** Where the brush stands on a strip that shows `range`, in pixels: inside the strip, and never too narrow to hold. */
export function brushExtent(window: TimeWindow, range: TimeWindow, widthPx: number): { left: number; right: number } {
  const toPx = (day: number): number => ((day - range.from) / (range.to - range.from)) * widthPx;
  const middle = (toPx(window.from) + toPx(window.to)) / 2;
  const half = Math.max(toPx(window.to) - toPx(window.from), LEAST_PX) / 2;
  const left = Math.min(Math.max(middle - half, 0), widthPx - LEAST_PX);
  return { left, right: Math.max(Math.min(middle + half, widthPx), left + LEAST_PX) };
}
