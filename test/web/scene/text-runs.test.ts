import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textRuns } from '../../../web/scene/text-runs.ts';

const text = 'The premier met the duke. He said little.';

describe('runs of a text', () => {
  test('are cut where a cover begins or ends, nested and overlapping ones too', () => {
    const runs = textRuns(text, 0, text.length, [
      { id: 'meeting', start: 0, end: 24 },
      { id: 'met', start: 12, end: 15 },
      { id: 'both', start: 16, end: 33 },
    ]);
    expect(runs.map((run) => [run.text, run.ids])).toEqual([
      ['The premier ', ['meeting']],
      ['met', ['meeting', 'met']],
      [' ', ['meeting']],
      ['the duke', ['meeting', 'both']],
      ['. He said', ['both']],
      [' little.', []],
    ]);
  });

  test('put together are the text again, whatever covers it, and each knows exactly what covers it', () => {
    const cover = fc.record({ id: fc.constantFrom('a', 'b', 'c'), start: fc.nat(50), end: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(cover, { maxLength: 8 }), fc.nat(20), fc.nat(21), (covers, start, length) => {
        const end = Math.min(start + length, text.length);
        if (end <= start) return;
        const runs = textRuns(text, start, end, covers);
        expect(runs.map((run) => run.text).join('')).toBe(text.slice(start, end));
        for (const run of runs) {
          const under = covers.filter((one) => one.start < one.end && one.start <= run.start && one.end >= run.end).map(({ id }) => id);
          expect(run.ids).toEqual([...new Set(under)]);
        }
      }),
    );
  });
});
