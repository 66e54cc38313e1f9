import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventFilterInput } from '../../../web/queries/event-filter-input.ts';
import { countFacets } from '../../../web/scene/count-facets.ts';
import { dayNumber } from '../../../web/scene/day-number.ts';
import { type Filter, isFiltered, NO_FILTER, passes, toggled } from '../../../web/scene/filter.ts';
import { country, makeItem, party, person } from './make-item.ts';

const ann = person('Ann');
const items = [
  makeItem('summit', {
    acts: ['meeting.summit'],
    group: 'meeting',
    parties: [party(ann, country('Freedonia')), party(country('Sylvania'))],
  }),
  makeItem('visit', { acts: ['meeting.visit'], group: 'meeting', realis: 'planned', parties: [party(country('Freedonia'))] }),
  makeItem('threat', { acts: ['speech.threat'], group: 'speech', parties: [party(country('Sylvania'))] }),
];
const through = (filter: Partial<Filter>): string[] =>
  items.filter((item) => passes(item, { ...NO_FILTER, ...filter })).map(({ key }) => key);

describe('a filter', () => {
  test('lets through what was done by group or act, and by whether it happened', () => {
    expect(through({})).toEqual(['summit', 'visit', 'threat']);
    expect(through({ groups: ['speech'], acts: ['meeting.visit'] })).toEqual(['visit', 'threat']);
    expect(through({ realis: ['planned'] })).toEqual(['visit']);
    expect(through({ groups: ['meeting'], realis: ['actual'] })).toEqual(['summit']);
  });

  test('of several actors wants all, themselves or acted for', () => {
    expect(through({ actors: ['Freedonia'] })).toEqual(['summit', 'visit']);
    expect(through({ actors: ['Freedonia', 'Sylvania'] })).toEqual(['summit']);
    expect(through({ actors: ['Ann', 'nobody'] })).toEqual([]);
  });

  test('is put in and taken out by the same touch', () => {
    const once = toggled(NO_FILTER, 'groups', 'meeting');
    expect(once.groups).toEqual(['meeting']);
    expect(isFiltered(once)).toBe(true);
    expect(toggled(once, 'groups', 'meeting')).toEqual(NO_FILTER);
  });
});

describe('the counts beside choices', () => {
  test('say how many events a choice lets through, whatever is chosen of the same facet', () => {
    const counts = countFacets(items, { ...NO_FILTER, groups: ['speech'] });
    expect(counts.groups.map(({ value, count }) => [value, count])).toEqual([
      ['meeting', 2],
      ['speech', 1],
    ]);
    expect(counts.realis).toEqual([{ value: 'actual', count: 1 }]);
    expect(counts.states.map(({ value, count }) => [value.id, count])).toEqual([['Sylvania', 1]]);
  });

  test('keep what is chosen though it counts nothing', () => {
    const counts = countFacets(items, { ...NO_FILTER, groups: ['speech'], actors: ['Freedonia'] });
    expect(counts.states.find(({ value }) => value.id === 'Freedonia')?.count).toBe(0);
  });

  test('hold: choosing one more value of an empty facet leaves as many as it says', () => {
    const choice = fc.constantFrom(...countFacets(items, NO_FILTER).groups.flatMap((group) => group.acts));
    fc.assert(fc.property(choice, ({ value, count }) => through({ acts: [value] }).length === count));
  });
});

describe('the filter for the server', () => {
  const asked = { window: null, statements: true, items };
  test('says persons and states apart, and acts and groups as one list', () => {
    expect(eventFilterInput({ ...NO_FILTER, actors: ['Ann', 'Freedonia'] }, asked)).toEqual({
      actors: { all: ['Ann'] },
      asState: { all: ['Freedonia'] },
    });
    expect(eventFilterInput({ ...NO_FILTER, groups: ['meeting'] }, asked)).toEqual({ groups: ['MEETING'] });
    const both = eventFilterInput({ ...NO_FILTER, groups: ['meeting'], acts: ['speech.threat'] }, asked);
    expect(both.acts).toContain('MEETING_SUMMIT');
    expect(both.acts).toContain('SPEECH_THREAT');
    expect(both.groups).toBeUndefined();
  });

  test('ends the window on its last day', () => {
    const window = { from: dayNumber('2025-08-01'), to: dayNumber('2025-09-01') };
    expect(eventFilterInput(NO_FILTER, { window, statements: false, items })).toEqual({
      prominence: ['MARK'],
      during: { from: '2025-08-01', to: '2025-08-31', mode: 'POSSIBLY' },
    });
  });
});
