import type { Day } from '../londonTime.ts';

const dayMs = 86_400_000;

/**
 * The days of a year on which imaging centres are closed: the bank holidays of England and Wales with their substitute
 * days, and the feasts themselves where they fall on a weekend. By rule, so that days moved or added by proclamation
 * (such as a coronation) are not among them.
 * Source: Banking and Financial Dealings Act 1971, schedule 1 (https://www.legislation.gov.uk/ukpga/1971/80/schedule/1),
 * and https://www.gov.uk/bank-holidays
 */
export function bankHolidays(year: number): ReadonlySet<Day> {
  const easter = easterSunday(year);
  const newYear = dayOf(year, 1, 1);
  const christmas = dayOf(year, 12, 25);
  return new Set([
    newYear,
    workingDayFrom(newYear),
    // Good Friday and Easter Monday.
    easter - 2,
    easter + 1,
    mondayFrom(dayOf(year, 5, 1)),
    mondayFrom(dayOf(year, 5, 25)),
    mondayFrom(dayOf(year, 8, 25)),
    christmas,
    christmas + 1,
    ...christmasSubstitutes(christmas),
  ]);
}

/** Easter Sunday by the anonymous Gregorian rule: https://en.wikipedia.org/wiki/Date_of_Easter */
export function easterSunday(year: number): Day {
  const whole = (a: number, b: number) => Math.floor(a / b);
  const golden = year % 19;
  const century = whole(year, 100);
  const ofCentury = year % 100;
  const leaps = century - whole(century, 4) - whole(century - whole(century + 8, 25) + 1, 3);
  const moon = (19 * golden + leaps + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * whole(ofCentury, 4) - moon - (ofCentury % 4)) % 7;
  const correction = whole(golden + 11 * moon + 22 * weekday, 451);
  // Counted from 22 March, the earliest Easter there is.
  return dayOf(year, 3, 22) + moon + weekday - 7 * correction;
}

function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / dayMs;
}

/** 0 for Sunday to 6 for Saturday. */
function weekdayOf(day: Day): number {
  return new Date(day * dayMs).getUTCDay();
}

/** The first Monday on or after a day. The last Monday of a month of 31 days is the first one from its 25th on. */
function mondayFrom(day: Day): Day {
  return day + ((8 - weekdayOf(day)) % 7);
}

/** The day itself, or the Monday after it where it falls on a weekend. */
function workingDayFrom(day: Day): Day {
  return [0, 6].includes(weekdayOf(day)) ? mondayFrom(day) : day;
}

/** Christmas and Boxing Day are two days off, however many of them fall on a weekend: those move to the days after. */
function christmasSubstitutes(christmas: Day): Day[] {
  switch (weekdayOf(christmas)) {
    case 5:
      return [christmas + 3];
    case 6:
      return [christmas + 2, christmas + 3];
    case 0:
      return [christmas + 2];
    default:
      return [];
  }
}
