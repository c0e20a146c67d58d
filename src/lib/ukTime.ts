const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
});
const date = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** "10:32" on a UK clock, for an ISO 8601 instant; '' when it is none. */
export function ukTime(instant: string): string {
  return formatWith(time, instant);
}

/** "9 Sep 2025" on a UK calendar, for an ISO 8601 instant; '' when it is none. */
export function ukDate(instant: string): string {
  return formatWith(date, instant);
}

function formatWith(format: Intl.DateTimeFormat, instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? '' : format.format(at);
}
