import { describe, expect, test } from 'vitest';
import { ageOn, formatDate, isoDate, londonToday } from './calendar.ts';

test.each([
  [1999, 1, 30, '1999-01-30'],
  [2000, 2, 29, '2000-02-29'],
  [1900, 2, 29, undefined],
  [1999, 13, 1, undefined],
  [1999, 4, 31, undefined],
  [1999, 1, 0, undefined],
  [33, 1, 1, '0033-01-01'],
])('isoDate(%d, %d, %d) is %s', (year, month, day, date) => {
  expect(isoDate(year, month, day)).toBe(date);
});

test.each([
  ['1999-01-30', '2026-01-29', 26],
  ['1999-01-30', '2026-01-30', 27],
  ['2024-02-29', '2025-02-28', 0],
  ['2024-02-29', '2025-03-01', 1],
  ['2026-01-01', '2026-01-01', 0],
])('somebody born on %s is on %s %d years old', (born, day, age) => {
  expect(ageOn(born, day)).toBe(age);
});

test.each([
  ['1999-01-30', '30 Jan 1999'],
  ['2025-09-09', '9 Sep 2025'],
  ['', ''],
])('formatDate(%j) is %j', (date, words) => {
  expect(formatDate(date)).toBe(words);
});

describe('londonToday', () => {
  test.each([
    ['2026-01-30T23:59:59Z', '2026-01-30'],
    ['2026-07-01T22:59:59Z', '2026-07-01'],
    // British Summer Time: midnight in London is an hour before midnight UTC.
    ['2026-07-01T23:00:00Z', '2026-07-02'],
  ])('at %s it is %s', (instant, date) => {
    expect(londonToday(Date.parse(instant))).toBe(date);
  });
});
