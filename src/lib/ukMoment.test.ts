import { expect, it } from 'vitest';
import { ukMoment } from './ukMoment.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

it.each([
  ['2026-11-23T10:31:00Z', now, '10:31'],
  ['2026-11-22T10:31:00Z', now, 'on 22 November at 10:31'],
  // A UK day is not the universal one in summer.
  ['2026-07-01T23:30:00Z', Date.parse('2026-07-02T08:00:00Z'), '00:30'],
  ['2026-07-01T22:30:00Z', Date.parse('2026-07-02T08:00:00Z'), 'on 1 July at 23:30'],
  ['nonsense', now, ''],
])('%s is said as %s', (instant, at, words) => {
  expect(ukMoment(instant, at)).toBe(words);
});
