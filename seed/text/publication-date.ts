import { DemarcheError } from '../../schema/errors.ts';

/**
 * A publication date as given: an ISO day or date-time, without blanks around it.
 * @throws DemarcheError BAD_DATE where it is none, or no day of the calendar.
 */
export function publicationDate(given: string): string {
  const text = given.trim();
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  const date = day ? new Date(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day?.[3])) {
    throw new DemarcheError(
      'BAD_DATE',
      `"${given}" is no date of publication. Write it as 2025-08-20 or 2025-08-20T09:30:00Z, or leave it out if it is not known.`,
    );
  }
  return text;
}
