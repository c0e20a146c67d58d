import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "Tuesday 9 September", put together here because browsers disagree about the comma. */
export function longDay(date: IsoDate): string {
  const { weekday, day, month } = partsOf(date);
  return `${weekday} ${day} ${month}`;
}

/** "8 to 12 September 2025", "29 September to 3 October 2025", "29 December 2025 to 2 January 2026". */
export function weekInWords(from: IsoDate, to: IsoDate): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const end = `${last.day} ${last.month} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} to ${end}`;
  return first.month === last.month ? `${first.day} to ${end}` : `${first.day} ${first.month} to ${end}`;
}

/** "1 time", "5 times". */
export function timesCounted(count: number): string {
  return `${count} ${count === 1 ? 'time' : 'times'}`;
}

function partsOf(date: IsoDate) {
  const parts = format.formatToParts(Date.parse(`${date}T00:00:00Z`));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') };
}
