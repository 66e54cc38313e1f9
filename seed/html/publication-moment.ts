const NUMERIC = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ]+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** As in mail: "Tue, 12 Aug 2025 10:00:00 GMT". */
const OF_MAIL = /^(?:[A-Za-z]{3},\s*)?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/;

/** A moment of publication out of metadata as an ISO date or date-time; the day stays the one that was written. Null for anything that could be read in two ways: never a guess. */
export function publicationMoment(raw: string): string | null {
  const given = raw.trim();
  const [whole, year, month, day, time, zone] = NUMERIC.exec(given) ?? [];
  if (whole !== undefined) {
    const date = `${year}-${month}-${day}`;
    if (!isDay(date)) return null;
    const moment = time === undefined ? date : `${date}T${time}${(zone ?? '').toUpperCase()}`;
    return Number.isNaN(Date.parse(moment)) ? date : moment;
  }
  return OF_MAIL.test(given) && !Number.isNaN(Date.parse(given)) ? new Date(given).toISOString() : null;
}

const isDay = (date: string): boolean => {
  const moment = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(date);
};
