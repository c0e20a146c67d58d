import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import type { DateParts } from './dateParts.ts';

/** The three fields for a date; all empty for an unknown one. */
export function datePartsOf(date: IsoDate): DateParts {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
