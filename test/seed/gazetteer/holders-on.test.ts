import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../schema/shapes/day-span.ts';
import type { Tenure } from '../../../seed/gazetteer/gazetteer.ts';
import { holdersOn, holdingOn, officeInWords } from '../../../seed/gazetteer/holders-on.ts';
import { loadGazetteer } from '../../../seed/gazetteer/load-gazetteer.ts';

const gazetteer = loadGazetteer(new URL('../../../seed/gazetteer/data/', import.meta.url).pathname);
const nameOf = (body: string, office: string, title: RegExp | null, on: string): string | undefined =>
  holdersOn(gazetteer, body, [office], title, on)[0]?.tenure.person.entity.name;

describe('who holds an office on a day', () => {
  test.each([
    ['USA', 'head_of_state', '2025-08-20', 'Donald Trump'],
    ['USA', 'head_of_state', '2023-05-01', 'Joe Biden'],
    ['RUS', 'head_of_state', '2025-08-20', 'Vladimir Putin'],
    ['RUS', 'foreign_minister', '2025-08-20', 'Sergey Lavrov'],
    ['IDN', 'foreign_minister', '2025-03-01', 'Sugiono'],
    ['IDN', 'foreign_minister', '2020-03-01', 'Retno Marsudi'],
    ['DEU', 'head_of_government', '2025-08-20', 'Friedrich Merz'],
    ['Q1065', 'head_of_organisation', '2019-09-01', 'António Guterres'],
  ])('%s %s on %s: %s', (body, office, on, name) => {
    expect(nameOf(body, office, null, on)).toBe(name);
  });

  test('is told by the title before the office', () => {
    const offices = ['head_of_state', 'head_of_government'];
    expect(holdersOn(gazetteer, 'IRN', offices, /President/, '2025-08-20')[0]?.tenure.person.entity.name).toBe('Masoud Pezeshkian');
    expect(holdersOn(gazetteer, 'GBR', offices, /President/, '2025-08-20')).toEqual([]);
  });

  test('an open row still gives the office after its last confirmation, and says so', () => {
    const [holding] = holdersOn(gazetteer, 'RUS', ['foreign_minister'], null, '2025-08-20');
    expect(holding?.sure).toBe('open');
    expect(holding && officeInWords(holding)).toMatch(/^Minister of Foreign Affairs of Russia \(last confirmed \d{4}-\d\d-\d\d\)$/);
  });

  test('but an old open row does not tell who is minister today', () => {
    expect(nameOf('RUS', 'interior_minister', null, '2031-01-01')).toBeUndefined();
  });
});

test('a tenure covers exactly the days from its first up to, not with, its end', () => {
  const person = { entity: { id: 'p', name: 'P', kind: 'person' as const }, tenures: [], names: [] };
  const body = { id: 'b', name: 'B', kind: 'country' as const };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9000 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: -3000, max: 15000 }),
      (begin, length, at) => {
        const from = addDays('1995-01-01', begin);
        const tenure: Tenure = { person, office: 'o', title: '', body, from, to: addDays(from, length), asOf: '2030-01-01' };
        const on = addDays('1995-01-01', at);
        expect(holdingOn(tenure, on) !== null).toBe(at >= begin && at < begin + length);
      },
    ),
  );
});
