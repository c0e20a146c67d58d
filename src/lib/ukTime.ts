import { shortMonths } from './shortMonths.ts';

const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
});
const date = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

/** "10:32" on a UK clock, for an ISO 8601 instant; '' when it is none. */
export function ukTime(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? '' : time.format(at);
}

/** "9 Sep 2025" on a UK calendar, for an ISO 8601 instant; '' when it is none. */
export function ukDate(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return '';
  const parts = date.formatToParts(at);
  const numberOf = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return `${numberOf('day')} ${shortMonths[numberOf('month') - 1] ?? ''} ${numberOf('year')}`;
}
