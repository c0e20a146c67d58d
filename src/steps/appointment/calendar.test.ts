import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SlotDay } from '#clinical/appointments/timeSlots.ts';
import { addDays, mondayOf, neighbour, weeksOf } from './calendarWeeks.ts';
import { dayParts } from './dayParts.ts';
import { longDay, timesCounted, weekInWords } from './dayWords.ts';

const date = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2031, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const daysOf = (dates: readonly string[]): SlotDay[] =>
  [...new Set(dates)].toSorted().map((each) => ({ date: each, slots: [] }));
const anyDays = fc.array(date, { minLength: 1, maxLength: 30 }).map(daysOf);
const weekday = (each: string) => new Date(`${each}T12:00:00Z`).getUTCDay();

describe('weeks', () => {
  test('hold every day once, in order, from a Monday on', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const weeks = weeksOf(days);
        const all = weeks.flatMap(({ dates }) => dates);
        expect(all).toEqual([...new Set(all)].toSorted());
        for (const day of days) expect(all.filter((each) => each === day.date)).toHaveLength(1);
        for (const { dates } of weeks) {
          expect(weekday(dates[0] ?? '')).toBe(1);
          expect(dates.some((each) => days.some((day) => day.date === each))).toBe(true);
        }
      }),
    );
  });

  test('have a weekend only where somebody offers one', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const hasWeekend = days.some((day) => [0, 6].includes(weekday(day.date)));
        for (const { dates } of weeksOf(days)) expect(dates).toHaveLength(hasWeekend ? 7 : 5);
      }),
    );
  });

  test('no change of the clocks, leap day or turn of the year moves a day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -400, max: 400 }), (from, count) => {
        const to = addDays(from, count);
        expect(Date.parse(to) - Date.parse(from)).toBe(count * 86_400_000);
        expect(addDays(to, -count)).toBe(from);
        const monday = mondayOf(from);
        expect(weekday(monday)).toBe(1);
        expect(monday <= from && from <= addDays(monday, 6)).toBe(true);
      }),
    );
  });

  test('there and back leads to the same day, and past the end nowhere', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const dates = days.map((day) => day.date);
        expect(dates.map((at) => neighbour(days, at, 1))).toEqual([...dates.slice(1), undefined]);
        expect(dates.map((at) => neighbour(days, at, -1))).toEqual([undefined, ...dates.slice(0, -1)]);
      }),
    );
  });
});

describe('parts of a day', () => {
  const at = (start: string) => ({ ids: [Date.parse(start)], start, end: start });
  const names = (...starts: string[]) =>
    dayParts(starts.map(at)).map(({ name, slots }) => `${name}: ${slots.length}`);

  test.each([
    [['2025-09-09T08:00:00+01:00', '2025-09-09T11:45:00+01:00'], ['Morning: 2']],
    [
      ['2025-09-09T12:00:00+01:00', '2025-09-09T16:45:00+01:00', '2025-09-09T17:00:00+01:00'],
      ['Afternoon: 2', 'Evening: 1'],
    ],
    // By the UK clock: 11:30 UTC is afternoon in summer and morning in winter.
    [['2025-09-09T11:30:00Z'], ['Afternoon: 1']],
    [['2025-12-09T11:30:00Z'], ['Morning: 1']],
    [[], []],
  ])('%j', (starts, expected) => {
    expect(names(...starts)).toEqual(expected);
  });
});

test('words', () => {
  expect(longDay('2025-09-09')).toBe('Tuesday 9 September');
  expect([0, 1, 2].map(timesCounted)).toEqual(['0 times', '1 time', '2 times']);
  expect(weekInWords('2025-09-08', '2025-09-12')).toBe('8 to 12 September 2025');
  expect(weekInWords('2025-09-29', '2025-10-03')).toBe('29 September to 3 October 2025');
  expect(weekInWords('2025-12-29', '2026-01-02')).toBe('29 December 2025 to 2 January 2026');
});
