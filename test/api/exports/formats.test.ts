import { describe, expect, test } from 'vitest';
import { csvCell, csvLine } from '../../../api/exports/csv-line.ts';
import { EXPORT_FORMATS } from '../../../api/exports/export-formats.ts';
import { type ExportedEvent, LONGEST_QUOTE, type SourceQuote, shortQuote } from '../../../api/exports/exported-event.ts';
import { exportFormat } from '../../../api/exports/read-export-request.ts';
import { DemarcheError } from '../../../schema/errors.ts';
import { NO_DAYS } from '../../../schema/shapes/day-span.ts';
import type { WorldEvent } from '../../../schema/shapes/world.ts';
import { ANA, inRole, SYLVANIA } from '../../contract/fixture/cast.ts';
import { INVITATION, MEETING, STATEMENT, VISIT } from '../../contract/fixture/world.ts';

const NOW = '2026-01-02T03:04:05.678Z';
const SOURCE: SourceQuote = {
  claim: 'cl_1',
  quote: '=HYPERLINK("x"), <b>Beck & Cole</b> met; really',
  voice: 'Boris Cole',
  outlet: 'Example Wire',
  title: 'Lakes, and "more"',
  published: '2025-03-07',
  url: 'https://example.org/lakes?a=1&b=2',
};

/** The text of an export of these events. */
function textOf(ending: string, events: readonly WorldEvent[], sources: SourceQuote[] = [SOURCE]): string {
  const writer = exportFormat(ending).createWriter({ now: NOW });
  return writer.head + events.map((event) => writer.row({ event, sources } satisfies ExportedEvent)).join('') + writer.foot;
}

/** A table out of CSV, as RFC 4180 reads it. */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
  }
  return lines.filter((cells) => cells.length > 1);
}

describe('quotations', () => {
  test('are at most 300 letters on one line, and no letter is cut in two', () => {
    expect(shortQuote('a\n  b')).toBe('a b');
    expect(shortQuote('x'.repeat(300))).toHaveLength(300);
    const cut = shortQuote(`${'x'.repeat(298)}🙂 and more`);
    expect(cut).toBe(`${'x'.repeat(298)}…`);
    expect(shortQuote('word '.repeat(200)).length).toBeLessThanOrEqual(LONGEST_QUOTE);
  });
});

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\n=1'])('%j is no formula any more', (text) => {
    expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test('cells keep commas, quotation marks and line ends; numbers stay numbers', () => {
    expect(csvLine(['a,b', 'say "x"', 'two\r\nlines', -1, null, true])).toBe('"a,b","say ""x""","two\r\nlines",-1,,true\r\n');
  });

  test('a line of names, then a line an event, with as many cells', () => {
    const [names = [], ...lines] = cellsOf(textOf('csv', [MEETING, VISIT]));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toHaveLength(names.length);
    const meeting = Object.fromEntries(names.map((name, at) => [name, lines[0]?.[at]]));
    expect(meeting).toMatchObject({
      act: 'meeting.meeting',
      edtf: '2025-03-05',
      earliest: '2025-03-05',
      latest: '2025-03-05',
      participants: 'attendee: Ana Beck (Ruritania); attendee: Boris Cole (Sylvania)',
      for_actors: 'c_rur; c_syl',
      witnesses: '2',
      quote: `'${SOURCE.quote}`,
      title: SOURCE.title,
    });
  });
});

describe('JSON', () => {
  test('lines: one event a line, with its sources, in the words of the schema', () => {
    const lines = textOf('jsonl', [MEETING, VISIT]).trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: MEETING.id, act: 'meeting.meeting', days: MEETING.days, sources: [SOURCE] });
    expect(lines).toHaveLength(2);
  });

  test('LD: one document, whose days are days only where they are known', () => {
    const { '@context': context, '@graph': graph } = JSON.parse(textOf('jsonld', [MEETING, VISIT])) as Record<string, unknown>;
    expect(context).toMatchObject({ '@vocab': 'https://schema.org/' });
    expect(graph).toMatchObject([
      {
        '@type': 'Event',
        startDate: '2025-03-05',
        endDate: '2025-03-05',
        location: { name: 'Port Vero' },
        subjectOf: [{ text: SOURCE.quote }],
      },
      { '@type': 'Event', temporalCoverage: '[2025-04-01..2025-04-30]', 'demarche:realis': 'planned' },
    ]);
    expect((graph as object[])[1]).not.toHaveProperty('startDate');
    expect(JSON.parse(textOf('jsonld', []))).toMatchObject({ '@graph': [] });
  });

  test('TimelineJS: dates as numbers, texts escaped, nothing undated', () => {
    const { events } = JSON.parse(textOf('timelinejs.json', [MEETING, VISIT])) as { events: { text: { text: string } }[] };
    expect(events).toMatchObject([
      { start_date: { year: 2025, month: 3, day: 5 }, display_date: '2025-03-05', group: 'meeting' },
      { start_date: { year: 2025, month: 4, day: 1 }, end_date: { year: 2025, month: 4, day: 30 } },
    ]);
    expect(events[0]?.text.text).not.toMatch(/<b>/);
    expect(exportFormat('timelinejs.json').leavesOut({ ...MEETING, days: NO_DAYS })).toMatch(/without/);
  });
});

describe('GraphML', () => {
  test('each actor once, an edge for each part; signs that XML forbids are gone', () => {
    const odd = { ...SYLVANIA, id: 'a"<\u0001>&', name: 'S\uD800 & \u0007Co' };
    const xml = textOf('graphml', [MEETING, { ...VISIT, participants: [inRole('visitor', ANA), inRole('host', odd)] }]);
    expect(xml.match(/<node id="p_ana">/g)).toHaveLength(1);
    expect(xml.match(/<edge /g)).toHaveLength(4);
    expect(xml).toContain('<node id="a&quot;&lt;&gt;&amp;"><data key="kind">country</data><data key="label">S &amp; Co</data></node>');
    expect(xml).toContain('&lt;b&gt;Beck &amp; Cole&lt;/b&gt;');
    expect([...xml].every((letter) => letter >= ' ' || letter === '\n')).toBe(true);
  });
});

describe('iCalendar', () => {
  test('days are dates, the end is the day after, lines are folded at 75 bytes', () => {
    const text = textOf('ics', [MEETING, VISIT], [{ ...SOURCE, quote: 'Привет, мир; '.repeat(12) }]);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20250305\r\nDTEND;VALUE=DATE:20250306\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20250401\r\nDTEND;VALUE=DATE:20250501\r\n');
    expect(unfolded).toContain('DTSTAMP:20260102T030405Z');
    expect(unfolded).toContain('Привет\\, мир\\;');
    expect(unfolded.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:TENTATIVE']);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(exportFormat('ics').leavesOut({ ...MEETING, days: { ...MEETING.days, endMax: null } })).toMatch(/without/);
  });
});

describe('PLOVER', () => {
  const { leavesOut } = exportFormat('plover.csv');

  test('codes who did it to whom', () => {
    const visited: WorldEvent = { ...VISIT, realis: 'actual' };
    const [names = [], visit = []] = cellsOf(textOf('plover.csv', [visited]));
    expect(Object.fromEntries(names.map((name, at) => [name, visit[at]]))).toMatchObject({
      event_type: 'CONSULT',
      event_mode: 'visit',
      cameo_code: '042',
      actor: 'p_clara',
      recipient: 'RUR',
      date: '2025-04-01',
    });
  });

  test('an answer to an invitation goes to the inviter', () => {
    const answered: WorldEvent = {
      ...MEETING,
      act: 'invitation.decline',
      group: 'invitation',
      participants: [...INVITATION.inviters, ...INVITATION.invitees],
    };
    const [names = [], line = []] = cellsOf(textOf('plover.csv', [answered]));
    const cells = Object.fromEntries(names.map((name, at) => [name, line[at]]));
    expect(cells).toMatchObject({ event_type: 'REJECT', actor: 'RUR', recipient: 'SYL' });
  });

  test('what has no code, did not happen or has no day is left out, and it says which', () => {
    expect(leavesOut(MEETING)).toBeNull();
    expect(leavesOut(STATEMENT)).toBe('no PLOVER type');
    expect(leavesOut({ ...MEETING, act: 'body.vote' })).toBe('no PLOVER type and no CAMEO code');
    expect(leavesOut(VISIT)).toMatch(/planned/);
    expect(leavesOut({ ...MEETING, polarity: 'denied' })).toBe('denied');
    expect(leavesOut({ ...MEETING, days: NO_DAYS })).toMatch(/without/);
  });
});

test('a format that is not there is refused, naming those that are', () => {
  expect(() => exportFormat('exe')).toThrow(DemarcheError);
  expect(() => exportFormat('exe')).toThrow(EXPORT_FORMATS.map(({ ending }) => ending).join(', '));
});
