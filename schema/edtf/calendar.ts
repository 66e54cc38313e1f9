import { addDays, type CivilDay } from '../shapes/day-span.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of that year, month (1–12) and day of month; null where the calendar has none (30 February) or the year is not 1–9999. */
export function civilDay(year: number, month: number, day: number): CivilDay | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** How many days the month (1–12) of that year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Year, month (1–12) and day of month of a civil day. */
export function partsOf(day: CivilDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The ISO weekday: Monday 1 … Sunday 7. */
export function isoWeekday(day: CivilDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the ISO week that holds `day`. */
export function mondayOf(day: CivilDay): CivilDay {
  return addDays(day, 1 - isoWeekday(day));
}

/** The same day of the month `count` months later (earlier, when negative), or the last day of that month where it has no such day. */
export function addMonths(day: CivilDay, count: number): CivilDay {
  const parts = partsOf(day);
  const months = parts.year * 12 + parts.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(parts.day, daysInMonth(year, month)))}`;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
