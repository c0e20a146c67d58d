import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn } from './calendar.ts';
import { unusualAge } from './unusualAge.ts';

describe('unusualAge', () => {
  test.each([
    // The 111th birthday, and the day before.
    ['1915-11-23', '2026-11-23', { count: 111, unit: 'years' }],
    ['1915-11-24', '2026-11-23', undefined],
    ['1914-05-01', '2026-11-23', { count: 112, unit: 'years' }],
    // The first birthday, and the day before.
    ['2025-11-23', '2026-11-23', undefined],
    ['2025-11-24', '2026-11-23', { count: 11, unit: 'months' }],
    ['2026-08-23', '2026-11-23', { count: 3, unit: 'months' }],
    ['2026-08-24', '2026-11-23', { count: 2, unit: 'months' }],
    ['2026-10-24', '2026-11-23', { count: 30, unit: 'days' }],
    ['2026-11-22', '2026-11-23', { count: 1, unit: 'days' }],
    ['2026-11-23', '2026-11-23', { count: 0, unit: 'days' }],
    ['2025-12-31', '2026-01-01', { count: 1, unit: 'days' }],
    // Over the change to summer time, whose day has 23 hours.
    ['2026-03-20', '2026-04-10', { count: 21, unit: 'days' }],
    // Born on a leap day: a year older on 1 March of other years.
    ['2024-02-29', '2025-02-28', { count: 11, unit: 'months' }],
    ['2024-02-29', '2025-03-01', undefined],
    ['1912-02-29', '2023-02-28', undefined],
    ['1912-02-29', '2023-03-01', { count: 111, unit: 'years' }],
    // There is no 31 February: the month is over on 1 March.
    ['2026-01-31', '2026-02-28', { count: 28, unit: 'days' }],
    ['2026-01-31', '2026-03-01', { count: 1, unit: 'months' }],
    ['2024-01-31', '2024-02-29', { count: 29, unit: 'days' }],
    ['1999-01-30', '2026-11-23', undefined],
  ])('born %s, on %s: %j', (dateOfBirth, day, expected) => {
    expect(unusualAge(dateOfBirth, day)).toEqual(expected);
  });

  test('property: asks exactly below 1 and above 110 years, with a count that fits its unit', () => {
    const dates = fc
      .date({ min: new Date('1890-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [dateOfBirth = '', day = ''] = [one, other].sort();
        const years = ageOn(dateOfBirth, day);
        const age = unusualAge(dateOfBirth, day);
        const ranges = { years: [years, years], months: [1, 11], days: [0, 31], none: [0, 0] } as const;
        const [least, most] = ranges[age?.unit ?? 'none'];
        expect(age !== undefined).toBe(years < 1 || years > 110);
        expect(age?.count ?? 0).toBeGreaterThanOrEqual(least);
        expect(age?.count ?? 0).toBeLessThanOrEqual(most);
        expect(age?.unit === 'years').toBe(years > 110);
      }),
    );
  });
});
