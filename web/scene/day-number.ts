/** A civil day as the count of days since 1 January 1970, in no zone. Fractions are parts of a day. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** The number of a civil day `YYYY-MM-DD`. NaN where it is no day. */
export const dayNumber = (day: string): DayNumber => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The civil day that a day number falls on, as `YYYY-MM-DD`. */
export const dayOfNumber = (day: DayNumber): string => new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);

/** A day number as a UTC date, for d3's scales and for Intl. */
export const dateOfDay = (day: DayNumber): Date => new Date(day * DAY_MS);

/** The day number of a UTC date. */
export const dayOfDate = (date: Date): DayNumber => date.getTime() / DAY_MS;
