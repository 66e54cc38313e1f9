import { envelopeOf } from '../../schema/shapes/day-span.ts';
import type { WorldEvent } from '../../schema/shapes/world.ts';
import { daysInWords, eventTitle, placeOf } from './event-words.ts';
import type { ExportFormat } from './export-format.ts';
import { citationOf, type ExportedEvent } from './exported-event.ts';

/** The most bytes of a line, its end not counted (RFC 5545, 3.1). */
const LINE_BYTES = 75;
const encoder = new TextEncoder();

/** Events as a calendar: iCalendar of RFC 5545. Days are civil days (`VALUE=DATE`), the end is the day after the last, as the standard has it. What is not known to the day spans all its possible days and is TENTATIVE; what has no first or no last possible day is left out. */
export const toIcs: ExportFormat = {
  ending: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  leavesOut: ({ days }) => (days.beginMin === null || days.endMax === null ? 'without a first or last possible day' : null),
  createWriter: ({ now }) => ({
    head: linesOf(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Demarche//Events//EN', 'CALSCALE:GREGORIAN']),
    row: (exported) => entryOf(exported, now),
    foot: linesOf(['END:VCALENDAR']),
  }),
};

function entryOf({ event, sources }: ExportedEvent, now: string): string {
  const { earliest, latest } = envelopeOf(event.days);
  if (earliest === null || latest === null) return '';
  const place = placeOf(event);
  const [source] = sources;
  const told = source ? `“${source.quote}”\n${source.voice}\n${citationOf(source)}` : '';
  return linesOf([
    'BEGIN:VEVENT',
    `UID:${event.id}@demarche`,
    `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${earliest.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${latest.replaceAll('-', '')}`,
    `SUMMARY:${icsText(`${eventTitle(event)}${isSure(event) ? '' : ` · ${daysInWords(event)}`}`)}`,
    ...(place ? [`LOCATION:${icsText(place.name)}`] : []),
    `CATEGORIES:${icsText(event.group)}`,
    `STATUS:${event.realis === 'cancelled' ? 'CANCELLED' : event.realis === 'actual' && isSure(event) ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    ...(told ? [`DESCRIPTION:${icsText(told)}`] : []),
    ...(source?.url ? [`URL:${source.url.replace(/[\r\n]/g, '')}`] : []),
    'END:VEVENT',
  ]);
}

/** Whether its first and last day are known. */
const isSure = ({ days, polarity }: WorldEvent): boolean =>
  polarity === 'affirmed' && days.beginMin === days.beginMax && days.endMin === days.endMax;

const icsText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const linesOf = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

/** A line in pieces of at most {@link LINE_BYTES}; a piece that goes on begins with a blank. No letter is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > LINE_BYTES) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n');
}
