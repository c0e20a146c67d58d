import { expect, test } from 'vitest';
import { londonDay, londonTime } from './londonTime.ts';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

test.each([
  ['2026-07-01T23:30:00Z', '2026-07-02'],
  ['2026-07-01T22:59:59Z', '2026-07-01'],
  ['2026-01-01T23:30:00Z', '2026-01-01'],
  ['2026-03-29T00:59:59Z', '2026-03-29'],
])('at %s it is %s in London', (instant, date) => {
  expect(londonDay(Date.parse(instant))).toBe(day(date));
});

test.each([
  ['2022-09-28', 720, '2022-09-28T12:00:00.000+01:00'],
  ['2026-03-28', 480, '2026-03-28T08:00:00.000+00:00'],
  ['2026-03-29', 480, '2026-03-29T08:00:00.000+01:00'],
  ['2026-10-24', 1080, '2026-10-24T18:00:00.000+01:00'],
  ['2026-10-25', 480, '2026-10-25T08:00:00.000+00:00'],
])('%s, minute %i on the clock', (date, minutes, written) => {
  expect(londonTime(day(date), minutes)).toBe(written);
});
