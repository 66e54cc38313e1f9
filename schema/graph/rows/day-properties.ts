import { type DaySpan, envelopeOf } from '../../shapes/day-span.ts';
import { OPEN_END, OPEN_START } from '../layout.ts';

/** A time as properties: the envelope with its open signs, so that comparing never meets null. */
export function envelopeProperties(days: DaySpan): { earliest: string; latest: string } {
  const { earliest, latest } = envelopeOf(days);
  return { earliest: earliest ?? OPEN_START, latest: latest ?? OPEN_END };
}

/** The month that a sort key begins with: `2025-03`; `9999-99` where undated. */
export const monthOf = (k: string): string => k.slice(0, 7);
