import { DemarcheError } from '../../schema/errors.ts';

/**
 * A publication date: an ISO day or date-time, without blanks around it; months and days of one digit get their zero.
 * @throws DemarcheError BAD_DATE where it is none, or no day of the calendar.
 */
export function publicationDate(given: string): string {
  const [, year, month, day, time] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})([T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(given.trim()) ?? [];
  const civil = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const date = new Date(`${civil}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) {
    throw new DemarcheError(
      'BAD_DATE',
      `"${given}" is no date of publication. Write it as 2025-08-20 or 2025-08-20T09:30:00Z, or leave it out if it is not known.`,
    );
  }
  return `${civil}${time ?? ''}`;
}
