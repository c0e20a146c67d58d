import { describe, expect, it } from 'vitest';
import { ukDate, ukTime } from './ukTime.ts';

describe('UK time', () => {
  it.each([
    ['2026-11-23T10:32:00Z', '23 Nov 2026', '10:32'],
    ['2026-07-01T23:30:00Z', '2 Jul 2026', '00:30'],
    ['2026-03-29T01:30:00Z', '29 Mar 2026', '02:30'],
    ['2025-09-09T11:00:00+01:00', '9 Sep 2025', '11:00'],
    ['2026-01-01T00:00:00Z', '1 Jan 2026', '00:00'],
    ['soon', '', ''],
  ])('%s is %s, %s', (instant, date, time) => {
    expect([ukDate(instant), ukTime(instant)]).toEqual([date, time]);
  });
});
