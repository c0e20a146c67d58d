import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { shortMonths } from '#lib/shortMonths.ts';

/** A date of the calendar from its numbers (months from 1), or undefined where there is none, such as 30 February. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999, hence the separate call.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/** Whole years from a date of birth to a day. Born on 29 February, one is a year older on 1 March of other years. */
export function ageOn(dateOfBirth: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** "30 Jan 1999"; '' for an unknown date. */
export function formatDate(date: IsoDate): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? '' : `${Number(day)} ${shortMonths[Number(month) - 1] ?? ''} ${year}`;
}

/** The date in the United Kingdom at an instant (ms since 1970), whatever the machine's own zone. */
export function londonToday(nowMs: number): IsoDate {
  const parts = london.formatToParts(nowMs);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
