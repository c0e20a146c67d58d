import { ukDate, ukTime } from './ukTime.ts';

const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
});

/**
 * "10:31", and for another day than today's "on 23 November at 10:31", on a UK clock; for ISO 8601 instants of the last
 * months. '' when it is none.
 * @param now milliseconds since 1970
 */
export function ukMoment(instant: string, now: number): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return '';
  const isToday = ukDate(instant) === ukDate(new Date(now).toISOString());
  return isToday ? ukTime(instant) : `on ${dayAndMonth.format(at)} at ${ukTime(instant)}`;
}
