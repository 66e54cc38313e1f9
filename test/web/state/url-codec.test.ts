import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACT_GROUPS, ACTS } from '../../../schema/words/acts.ts';
import { REALIS } from '../../../schema/words/closed-lists.ts';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { WINDOW_LIMITS } from '../../../web/scene/time-window.ts';
import { readUrl, writeUrl } from '../../../web/state/url-codec.ts';
import { FIRST_VIEW, type Panel, SHAPES, SORTS, THEMES, type ViewState } from '../../../web/state/view-state.ts';

const id = fc.string({ minLength: 1, maxLength: 30 });
const panel: fc.Arbitrary<Panel | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom<Panel>({ kind: 'articles' }, { kind: 'filter' }, { kind: 'export' }, { kind: 'add' }),
  fc.string({ maxLength: 30 }).map((text): Panel => ({ kind: 'search', text })),
  id.map((one): Panel => ({ kind: 'event', id: one })),
  id.map((one): Panel => ({ kind: 'invitation', id: one })),
  fc.tuple(id, fc.option(id)).map(([one, anchor]): Panel => ({ kind: 'article', id: one, anchor })),
);
const ids = fc.uniqueArray(id, { maxLength: 5 });
const hour = fc.integer({ min: -300_000 * 24, max: 150_000 * 24 });
const window = fc
  .tuple(hour, fc.integer({ min: WINDOW_LIMITS.minDays * 24, max: 40_000 * 24 }))
  .map(([from, hours]) => ({ from: from / 24, to: (from + hours) / 24 }));
const view: fc.Arbitrary<ViewState> = fc.record({
  window: fc.option(window),
  shape: fc.constantFrom(...SHAPES),
  sort: fc.record({ by: fc.constantFrom(...SORTS), down: fc.boolean() }),
  lanes: fc.constantFrom('states', 'persons'),
  statements: fc.boolean(),
  filter: fc.record({
    groups: fc.subarray([...ACT_GROUPS]),
    acts: fc.subarray([...ACTS]),
    actors: ids,
    outlets: ids,
    realis: fc.subarray([...REALIS]),
  }),
  panel,
  lang: fc.constantFrom('en', 'id'),
  theme: fc.constantFrom(...THEMES),
});

describe('the address', () => {
  test('says all that is chosen, and gives it back', () => {
    fc.assert(
      fc.property(view, (one) => {
        const read = readUrl(writeUrl(one));
        expect({ ...read, window: null }).toEqual({ ...one, window: null });
        if (one.window === null) expect(read.window).toBeNull();
        else {
          expect(read.window?.from).toBeCloseTo(one.window.from, 6);
          expect(read.window?.to).toBeCloseTo(one.window.to, 6);
        }
      }),
    );
  });

  test('is bare for a fresh page', () => {
    expect(writeUrl(FIRST_VIEW)).toBe('');
  });

  test('is readable', () => {
    const chosen: ViewState = {
      ...FIRST_VIEW,
      window: { from: dayNumber('2025-08-01'), to: dayNumber('2025-09-01') + 0.25 },
      lanes: 'persons',
      filter: { ...FIRST_VIEW.filter, groups: ['meeting', 'force'], actors: ['Q159'] },
      panel: { kind: 'event', id: 'ev_cl_1' },
      lang: 'id',
    };
    expect(writeUrl(chosen)).toBe(
      '?from=2025-08-01&to=2025-09-01T06&lanes=persons&group=meeting&group=force&actor=Q159&panel=event&id=ev_cl_1&lang=id',
    );
  });

  test.each([
    '?from=soon&to=later',
    '?from=2025-09-01&to=2025-08-01',
    '?panel=event',
    '?panel=kitchen&id=1',
    '?view=globe&sort=luck&theme=pink&group=dance&act=meeting.dance&realis=maybe&actor=',
    '?lanes=fish&lang=xx&statements=1',
    '?%',
  ])('that is wrong (%s) opens a fresh page', (search) => {
    expect(readUrl(search)).toEqual(FIRST_VIEW);
  });

  test('without a language speaks the reader’s own', () => {
    expect(readUrl('', 'id').lang).toBe('id');
    expect(readUrl('?lang=en', 'id').lang).toBe('en');
  });
});
