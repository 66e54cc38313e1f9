import fc from 'fast-check';
import { addDays, type DaySpan, NO_DAYS } from '../../schema/shapes/day-span.ts';
import { sortKey, type WorldEvent } from '../../schema/shapes/world.ts';
import { ANA, BORIS, CLARA, inRole } from '../contract/fixture/cast.ts';
import { MEETING } from '../contract/fixture/world.ts';

const onOneOf = (from: number, length: number): DaySpan => {
  const first = addDays('2025-01-01', from);
  const last = addDays(first, length);
  return { beginMin: first, beginMax: last, endMin: first, endMax: last, pointlike: true };
};

/** Events at random days (some on the same, some without), between some of three persons. */
export const randomEvents: fc.Arbitrary<WorldEvent[]> = fc
  .array(
    fc.record({
      days: fc.oneof(
        {
          weight: 4,
          arbitrary: fc
            .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 }))
            .map(([from, length]) => onOneOf(from, length)),
        },
        { weight: 1, arbitrary: fc.constant(NO_DAYS) },
      ),
      actors: fc.subarray([ANA, BORIS, CLARA], { minLength: 1 }),
      prominence: fc.constantFrom('mark', 'tick', 'folded'),
      witnesses: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((drawn) =>
    drawn.map(({ days, actors, prominence, witnesses }, at): WorldEvent => {
      const id = `ev_${String(at).padStart(3, '0')}`;
      return {
        ...MEETING,
        id,
        founding: id.slice(3),
        days,
        edtf: null,
        k: sortKey(days, id),
        participants: actors.map((actor) => inRole('attendee', actor)),
        claims: [],
        conflicts: [],
        basis: [],
        prominence,
        witnesses,
      };
    }),
  );
