import fc from 'fast-check';
import type { TimeSlot } from '#contract/referral.ts';

let lastId = 0;

/** An appointment from its start (ISO 8601) and length in minutes, with ids of its own. */
export function slot(start: string, minutes = 45): TimeSlot {
  lastId += 16;
  const end = new Date(Date.parse(start) + minutes * 60_000).toISOString();
  return { ids: [lastId, lastId + 7, lastId + 12], start, end };
}

/** Any appointments of the years 2025 to 2030, in any order, on the quarter hours of all days and nights. */
export const anySlots: fc.Arbitrary<readonly TimeSlot[]> = fc
  .uniqueArray(fc.integer({ min: Date.UTC(2025, 0, 1) / 900_000, max: Date.UTC(2031, 0, 1) / 900_000 }), {
    maxLength: 40,
  })
  .map((quarters) => quarters.map((quarter) => slot(new Date(quarter * 900_000).toISOString())));

/** Any instants around both changes of the clocks of 2025 to 2030, ISO 8601, on the quarter hours. */
export const aroundClockChanges: fc.Arbitrary<string> = fc
  .record({
    year: fc.integer({ min: 2025, max: 2030 }),
    month: fc.constantFrom(3, 10),
    quarters: fc.integer({ min: -150, max: 150 }),
  })
  .map(({ year, month, quarters }) => new Date(clockChange(year, month) + quarters * 900_000).toISOString());

/**
 * When the clocks change, in ms since 1970: at 01:00 UTC on the last Sunday of March or October (Summer Time Act 1972,
 * section 1: https://www.legislation.gov.uk/ukpga/1972/6). Months from 1.
 */
export function clockChange(year: number, month: number): number {
  const lastOfMonth = new Date(Date.UTC(year, month, 0));
  return Date.UTC(year, month - 1, lastOfMonth.getUTCDate() - lastOfMonth.getUTCDay(), 1);
}

/**
 * The time on a UK clock without Intl, as `YYYY-MM-DDTHH:MM`: the second way by which tests check the first.
 * @param instant ISO 8601
 */
export function ukClockByLaw(instant: string): string {
  const at = Date.parse(instant);
  const year = new Date(at).getUTCFullYear();
  const isSummer = at >= clockChange(year, 3) && at < clockChange(year, 10);
  return new Date(at + (isSummer ? 3_600_000 : 0)).toISOString().slice(0, 16);
}
