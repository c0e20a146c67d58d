import type { Day } from '../londonTime.ts';
import type { Opening } from '../seed/providers.ts';
import { bankHolidays } from './bankHolidays.ts';

/** How long one block is, in minutes. */
export const blockMinutes = 15;
/** When the first block of every day begins, in minutes from midnight on the clock in London. */
export const firstBlockAt = 8 * 60;
/** Blocks from 08:00 to 20:00, the longest day. */
export const blocksPerDay = 48;

/** A day on which a centre is open: its blocks, counted from 08:00, from one up to but without the other. */
export interface OpenDay {
  readonly day: Day;
  readonly from: number;
  readonly until: number;
}

/**
 * The days on which a centre is open from the day after the given one, up to the last of so many working days (Monday to
 * Friday, bank holidays left out). Saturdays come in between at some centres and are not counted.
 */
export function openDaysAfter(day: Day, workingDays: number, { evenings, saturdays }: Opening): OpenDay[] {
  const days: OpenDay[] = [];
  for (let next = day + 1, left = workingDays; left > 0; next += 1) {
    const date = new Date(next * 86_400_000);
    const weekday = date.getUTCDay();
    if (weekday === 0 || bankHolidays(date.getUTCFullYear()).has(next)) continue;
    if (weekday === 6) {
      if (saturdays) days.push({ day: next, from: blockAt(9), until: blockAt(13) });
      continue;
    }
    const isLong = evenings && (weekday === 2 || weekday === 4);
    days.push({ day: next, from: blockAt(8), until: blockAt(isLong ? 20 : 18) });
    left -= 1;
  }
  return days;
}

function blockAt(hour: number): number {
  return (hour * 60 - firstBlockAt) / blockMinutes;
}
