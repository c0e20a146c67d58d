import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays, easterSunday } from './bankHolidays.ts';

const written = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

test.each([
  '1961-04-02',
  '2000-04-23',
  '2008-03-23',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2285-03-22',
])('Easter on %s', (date) => {
  expect(written(easterSunday(Number(date.slice(0, 4))))).toBe(date);
});

describe('bank holidays as published, with the feasts that fall on a weekend', () => {
  test.each([
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'],
    [2028, '01-01 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    // Christmas on a Sunday.
    [2033, '01-01 01-03 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27'],
  ])('%i', (year, dates) => {
    const days = [...bankHolidays(year)].sort((a, b) => a - b);
    expect(days.map((day) => written(day).slice(5)).join(' ')).toBe(dates);
  });
});

test('eight of them fall on working days, every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2200 }), (year) => {
      const weekdays = [...bankHolidays(year)].map((day) => new Date(day * 86_400_000).getUTCDay());
      expect(weekdays.filter((weekday) => weekday !== 0 && weekday !== 6)).toHaveLength(8);
    }),
  );
});
