import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { ageOn } from './calendar.ts';

/** An age in its largest whole unit: 112 years, 3 months, 5 days. */
export interface UnusualAge {
  readonly count: number;
  readonly unit: 'years' | 'months' | 'days';
}

/** Ages from 1 to this many years need no question. */
const oldestUsual = 110;

/**
 * The age on a day of somebody born on `dateOfBirth`, if it is so high or low that a slip of the keys is likelier: over
 * 110 years or under 1. Undefined for every other age. It may well be right, so it is a reason to ask and none to refuse.
 * The date has to be one that the rules accept: not in the future.
 */
export function unusualAge(dateOfBirth: IsoDate, day: IsoDate): UnusualAge | undefined {
  const years = ageOn(dateOfBirth, day);
  if (years > oldestUsual) return { count: years, unit: 'years' };
  if (years >= 1) return undefined;
  const months = monthsBetween(dateOfBirth, day);
  if (months >= 1) return { count: months, unit: 'months' };
  return { count: (Date.parse(day) - Date.parse(dateOfBirth)) / 86_400_000, unit: 'days' };
}

/** Whole months; a month is over on the same day of the next one, or on the day after where there is no such day. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [fromYear, fromMonth, fromDay] = numbersOf(from);
  const [toYear, toMonth, toDay] = numbersOf(to);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

function numbersOf(date: IsoDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}
