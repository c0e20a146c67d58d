import type { SlotDay } from '#clinical/appointments/timeSlots.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';

const dayMs = 86_400_000;

/** A week of the calendar from its Monday on: seven dates, or five where nobody offers a weekend. */
export interface CalendarWeek {
  readonly dates: readonly IsoDate[];
}

/** The date some days later (earlier when negative); it has no hours, so no change of the clocks can move it. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** The Monday of a date's week. */
export function mondayOf(date: IsoDate): IsoDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday + 6) % 7));
}

/** The weeks that have any of the given days, in order; weeks between them without any are left out. */
export function weeksOf(days: readonly SlotDay[]): readonly CalendarWeek[] {
  const hasWeekend = days.some(({ date }) => date > addDays(mondayOf(date), 4));
  const length = hasWeekend ? 7 : 5;
  return [...new Set(days.map(({ date }) => mondayOf(date)))].map((monday) => ({
    dates: Array.from({ length }, (_, index) => addDays(monday, index)),
  }));
}

/**
 * The day to go to from another: the neighbour among the days that have times, or undefined at the end.
 * @param by 1 for the next one, -1 for the one before
 */
export function neighbour(days: readonly SlotDay[], date: IsoDate, by: 1 | -1): IsoDate | undefined {
  return days[days.findIndex((day) => day.date === date) + by]?.date;
}
