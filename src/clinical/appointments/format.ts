import type { TimeSlot } from '#contract/referral.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { formatDate } from '../calendar.ts';
import { dayOf } from './timeSlots.ts';
import { clockTime, weekdayOf } from './ukClock.ts';

// Our own, because browsers disagree about the comma after the weekday.
const shortWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** "Tue 9 Sep"; '' for an unknown date. */
export function formatDay(date: IsoDate): string {
  return dayWithYear(date).replace(/ \d{4}$/, '');
}

/**
 * "12:00 to 12:45" on a UK clock. In the hour that the night back to winter time has twice, it says which of the two:
 * "01:30 BST to 01:00 GMT".
 */
export function formatTimes({ start, end }: Pick<TimeSlot, 'start' | 'end'>): string {
  return `${clockTime(start)} to ${clockTime(end)}`;
}

/** "Tue 9 Sep 2025, 12:00 to 12:45" in UK time, whatever the machine's zone. An end on another day is given with it. */
export function formatSlot({ start, end }: Pick<TimeSlot, 'start' | 'end'>): string {
  const [first, last] = [dayOf({ start }), dayOf({ start: end })];
  if (first === last) return `${dayWithYear(first)}, ${formatTimes({ start, end })}`;
  return `${dayWithYear(first)}, ${clockTime(start)} to ${dayWithYear(last)}, ${clockTime(end)}`;
}

function dayWithYear(date: IsoDate): string {
  const words = formatDate(date);
  return words === '' ? '' : `${shortWeekdays[weekdayOf(date)] ?? ''} ${words}`;
}
