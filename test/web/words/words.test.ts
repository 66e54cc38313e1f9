import { describe, expect, test } from 'vitest';
import { NO_DAYS } from '../../../schema/shapes/day-span.ts';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { en } from '../../../web/words/en.ts';
import { formatTick } from '../../../web/words/format-axis.ts';
import { formatDays, formatWindow } from '../../../web/words/format-days.ts';
import { id } from '../../../web/words/id.ts';
import { labelOf, titleOf } from '../../../web/words/label-of.ts';
import { nameOf } from '../../../web/words/name-of.ts';
import { country, lasted, makeItem, notAfter, notBefore, oneDay, party, person, within } from '../scene/make-item.ts';

/** All that is said, by its path; functions are asked with stand-ins. */
function sayings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('X', 'Y') ?? '')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sayings(inner, `${path}.${key}`));
}
const { countryName: _en, ...spokenEn } = en;
const { countryName: _id, ...spokenId } = id;

describe('the two languages', () => {
  test('say the same things, and none of them with nothing', () => {
    expect(sayings(spokenId).map(([path]) => path)).toEqual(sayings(spokenEn).map(([path]) => path));
    expect([...sayings(spokenEn), ...sayings(spokenId)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('give every act a word of its own', () => {
    for (const { lists } of [en, id]) expect(new Set(Object.values(lists.acts)).size).toBe(Object.keys(lists.acts).length);
  });

  test('tell received from accepted', () => {
    for (const { lists } of [en, id]) expect(lists.states.acknowledged).not.toBe(lists.states.accepted);
  });
});

describe('times in words', () => {
  test.each([
    [oneDay('2025-08-19'), '19 Aug 2025', '19 Agu 2025'],
    [within('2025-08-11', '2025-08-17'), 'one day in 11–17 Aug 2025', 'satu hari pada 11–17 Agu 2025'],
    [within('2025-08-01', '2025-08-31'), 'one day in August 2025', 'satu hari pada Agustus 2025'],
    [within('2019-01-01', '2019-12-31'), 'one day in 2019', 'satu hari pada 2019'],
    [lasted('2025-08-15', '2025-08-17'), '15–17 Aug 2025', '15–17 Agu 2025'],
    [{ ...lasted('2025-08-15', '2025-08-20'), beginMax: '2025-08-16' }, 'some days in 15–20 Aug 2025', 'beberapa hari pada 15–20 Agu 2025'],
    [notAfter('2025-08-20'), 'not after 20 Aug 2025', 'paling lambat 20 Agu 2025'],
    [notBefore('2025-08-20'), 'not before 20 Aug 2025', 'paling cepat 20 Agu 2025'],
    [{ ...NO_DAYS, beginMin: '2019-01-01', beginMax: '2019-12-31', pointlike: false }, 'from 2019 on', 'sejak 2019'],
    [NO_DAYS, 'undated', 'tanpa tanggal'],
  ])('%j', (days, english, indonesian) => {
    const plain = (text: string): string => text.replace(/\u2009|\u202f|\u00a0/g, ' ').replace(/ – /g, '–');
    expect(plain(formatDays(days, en))).toBe(english);
    expect(plain(formatDays(days, id))).toBe(indonesian);
  });

  test('a window says its last whole day', () => {
    expect(formatWindow('2025-08-01', '2025-09-01', en)).toBe('August 2025');
  });

  test('the axis', () => {
    const date = new Date(dayNumber('2025-08-01') * 86_400_000);
    expect(formatTick({ x: 0, date, unit: 'month' }, 'coarse', id.locale)).toBe('Agustus 2025');
    expect(formatTick({ x: 0, date, unit: 'day' }, 'fine', en.locale)).toBe('1');
    expect(formatTick({ x: 0, date, unit: 'year' }, 'fine', en.locale)).toBe('2025');
  });
});

describe('a label', () => {
  const premier = party(person('The premier'), country('Freedonia'));
  const duke = party(person('The duke'), country('Sylvania'));
  const summit = makeItem('e', {
    acts: ['meeting.summit'],
    parties: [premier, duke],
    place: { id: 'p', name: 'The lake', kind: 'place', iso3: null },
  });

  test('names the others in a lane of one’s own, and all of them elsewhere', () => {
    expect(labelOf(summit, country('Freedonia'), en)).toBe('Summit · The duke · The lake');
    expect(titleOf(summit, en)).toBe('Summit · The premier, The duke · The lake');
    expect(titleOf(summit, id)).toBe('Pertemuan puncak · The premier, The duke · The lake');
  });

  test('says what did not happen, what is denied, and both readings', () => {
    expect(titleOf({ ...summit, realis: 'proposed', parties: [], place: null }, en)).toBe('Summit (proposed)');
    expect(titleOf({ ...summit, polarity: 'denied', parties: [], place: null }, en)).toBe('Summit (denied)');
    expect(titleOf({ ...summit, acts: ['invitation.acknowledge', 'invitation.accept'], parties: [], place: null }, en)).toBe(
      'Invitation received or invitation accepted',
    );
  });

  test('says where a visit leads', () => {
    const visit = makeItem('e', { acts: ['meeting.visit'], parties: [premier], destination: country('Sylvania') });
    expect(titleOf(visit, en)).toBe('Visit · The premier · to Sylvania');
  });
});

test('states have their own names in Indonesian; people and unknown codes are called as filed', () => {
  const named = (name: string, kind: 'country' | 'person', iso3: string | null) => nameOf({ name, kind, iso3 }, id);
  expect(named('Germany', 'country', 'DEU')).toBe('Jerman');
  expect(named('Freedonia', 'country', 'XQZ')).toBe('Freedonia');
  expect(named('A. Person', 'person', null)).toBe('A. Person');
  expect(nameOf({ name: 'Germany', kind: 'country', iso3: 'DEU' }, en)).toBe('Germany');
});
