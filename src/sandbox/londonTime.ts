// Europe/London, whatever the machine's zone: the working days and wall-clock times of the imaging centres.

/** A day in the calendar as days since 1 January 1970; it has no zone. */
export type Day = number;

const dayMs = 86_400_000;
const minuteMs = 60_000;
const dateInLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
const offsetInLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  timeZoneName: 'longOffset',
});

/** The day that it is in London at an instant (milliseconds since 1970). */
export function londonDay(instant: number): Day {
  return Date.parse(`${dateInLondon.format(instant)}T00:00:00Z`) / dayMs;
}

/**
 * A wall-clock time in London as ISO 8601 with its UTC offset: `2022-09-28T12:00:00.000+01:00`. `minutes` counts from
 * midnight on the clock; times within the hour that is skipped or repeated in a night are not asked for.
 */
export function londonTime(day: Day, minutes: number): string {
  const wall = day * dayMs + minutes * minuteMs;
  // No offset but +00:00 and +01:00 exists, so the offset at the wall time read as UTC is the one of that day's hours.
  return new Date(wall).toISOString().replace('Z', londonOffset(wall));
}

function londonOffset(instant: number): string {
  const name = offsetInLondon.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value;
  return /[+-]\d\d:\d\d$/.exec(name ?? '')?.[0] ?? '+00:00';
}
