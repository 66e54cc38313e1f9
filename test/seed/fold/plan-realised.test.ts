import { describe, expect, test } from 'vitest';
import { foldWorld } from '../../../seed/fold-world.ts';
import { article, part, person, place, state, textWith } from './claim-maker.ts';

const [north, south] = [state('NNN'), state('SSS')];
const [guest, host] = [part('visitor', person('Guest', north), north), part('host', person('Host', south), south)];

/** The folded plan of a visit in a month, told on 12 November, and a visit of the same two on some day. */
function planAnd(day: string, month: string) {
  const plan = textWith(
    [article('plan', 'Example Wire', '2025-11-12')],
    [
      {
        at: 0,
        act: 'meeting.visit',
        realis: 'planned',
        kind: 'plan',
        participants: [guest, host],
        place: place('Southcity', south),
        time: month,
      },
    ],
  );
  const visit = textWith(
    [article('visit', 'Example Courier', '2026-03-01')],
    [{ at: 0, act: 'meeting.visit', participants: [guest, host], place: place('Southcity', south), time: day }],
  );
  return foldWorld([...plan, ...visit], []).events.find(({ realis }) => realis === 'planned');
}

describe('a plan for a month', () => {
  test('is realised by a visit in that month', () => {
    expect(planAnd('2026-01-14', '2026-01-01..2026-01-31')?.realisedBy).toHaveLength(1);
  });

  test('is not realised by one on the day of its telling, outside that month', () => {
    expect(planAnd('2025-11-12', '2026-01-01..2026-01-31')?.realisedBy).toEqual([]);
  });
});

describe('a plan for a day', () => {
  const planned = textWith(
    [article('plan', 'Example Wire', '2026-01-10')],
    [
      {
        at: 0,
        act: 'meeting.visit',
        realis: 'planned',
        kind: 'plan',
        participants: [guest, host],
        place: place('Southcity', south),
        time: '2026-01-14',
      },
    ],
  );
  const reported = (published: string, where: string | null) =>
    textWith(
      [article('visit', 'Example Courier', published)],
      [
        {
          at: 0,
          act: 'meeting.meeting',
          participants: [guest, host],
          place: where === null ? null : place(where, south),
          time: `..${published}`,
        },
      ],
    );

  test.each<[string, string, string | null, number]>([
    ['a report from the place, on that day', '2026-01-14', 'Southcity', 1],
    ['a report from the place, before that day', '2026-01-13', 'Southcity', 0],
    ['a report from the place, a month later', '2026-02-14', 'Southcity', 0],
    ['a report from elsewhere', '2026-01-14', 'Southport', 0],
    ['a report from nowhere', '2026-01-14', null, 0],
  ])('and %s, without a day of its own', (_, published, where, count) => {
    const plan = foldWorld([...planned, ...reported(published, where)], []).events.find(({ realis }) => realis === 'planned');
    expect(plan?.realisedBy).toHaveLength(count);
  });
});
