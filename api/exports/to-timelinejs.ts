import type { CivilDay } from '../../schema/shapes/day-span.ts';
import { daysInWords, eventTitle, placeOf } from './event-words.ts';
import type { ExportFormat } from './export-format.ts';
import { citationOf, type ExportedEvent, type SourceQuote } from './exported-event.ts';
import { xmlText } from './xml-text.ts';

/** Events for Knight Lab's TimelineJS 3, in its JSON format. It draws days only, so `display_date` says how sure they are; what has no first possible day is left out. Its texts are HTML: everything is escaped. */
export const toTimelinejs: ExportFormat = {
  ending: 'timelinejs.json',
  mediaType: 'application/json; charset=utf-8',
  leavesOut: ({ days }) => (days.beginMin === null ? 'without a first possible day' : null),
  createWriter: () => {
    let isFirst = true;
    return {
      head: '{"events":[',
      row: (exported) => {
        const comma = isFirst ? '' : ',';
        isFirst = false;
        return `${comma}\n${JSON.stringify(slideOf(exported))}`;
      },
      foot: '\n]}\n',
    };
  },
};

function slideOf({ event, sources }: ExportedEvent): object {
  const { beginMin, endMax } = event.days;
  const place = placeOf(event);
  const told = sources.slice(0, 3).map(quoteHtml).join('');
  return {
    unique_id: event.id,
    start_date: dateOf(beginMin ?? ''),
    ...(endMax !== null && endMax !== beginMin && { end_date: dateOf(endMax) }),
    display_date: xmlText(daysInWords(event)),
    group: event.group,
    text: { headline: xmlText(eventTitle(event)), text: `${place ? `<p>${xmlText(place.name)}</p>` : ''}${told}` },
  };
}

const quoteHtml = (source: SourceQuote): string =>
  `<blockquote>${xmlText(source.quote)}</blockquote><p>${xmlText(source.voice)}. ${xmlText(citationOf(source))}</p>`;

function dateOf(day: CivilDay): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}
