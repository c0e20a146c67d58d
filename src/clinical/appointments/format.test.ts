import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { formatDay, formatSlot, formatTimes } from './format.ts';
import { aroundClockChanges, clockChange, ukClockByLaw } from './testing/slots.ts';

const shown = [
  ['2025-09-09T12:00:00.000+01:00', '2025-09-09T12:45:00.000+01:00', 'Tue 9 Sep 2025, 12:00 to 12:45'],
  ['2025-12-01T08:00:00Z', '2025-12-01T08:30:00Z', 'Mon 1 Dec 2025, 08:00 to 08:30'],
  // The night into summer time has no hour from one to two.
  ['2026-03-29T00:45:00Z', '2026-03-29T01:15:00Z', 'Sun 29 Mar 2026, 00:45 to 02:15'],
  ['2026-03-29T08:00:00Z', '2026-03-29T08:30:00Z', 'Sun 29 Mar 2026, 09:00 to 09:30'],
  // The night back has it twice.
  ['2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', 'Sun 25 Oct 2026, 01:30 BST to 01:00 GMT'],
  ['2026-10-24T23:45:00Z', '2026-10-25T00:00:00Z', 'Sun 25 Oct 2026, 00:45 to 01:00 BST'],
  ['2026-10-25T01:45:00Z', '2026-10-25T02:00:00Z', 'Sun 25 Oct 2026, 01:45 GMT to 02:00'],
  ['2026-10-25T09:00:00Z', '2026-10-25T09:30:00Z', 'Sun 25 Oct 2026, 09:00 to 09:30'],
  ['2026-07-01T22:30:00Z', '2026-07-01T23:15:00Z', 'Wed 1 Jul 2026, 23:30 to Thu 2 Jul 2026, 00:15'],
] as const;

test.each(shown)('%s to %s is "%s"', (start, end, words) => {
  expect(formatSlot({ start, end })).toBe(words);
});

test.each([
  ['2025-09-09', 'Tue 9 Sep'],
  ['2024-02-29', 'Thu 29 Feb'],
  ['2026-10-25', 'Sun 25 Oct'],
  ['', ''],
])('the day %j is "%s"', (date, words) => {
  expect(formatDay(date)).toBe(words);
});

describe('times', () => {
  test('are those that the law on summer time gives', () => {
    fc.assert(
      fc.property(aroundClockChanges, aroundClockChanges, (start, end) => {
        const times = formatTimes({ start, end }).replaceAll(/ (?:BST|GMT)/g, '');
        expect(times).toBe(`${ukClockByLaw(start).slice(11)} to ${ukClockByLaw(end).slice(11)}`);
      }),
    );
  });

  test('no two instants of a day look alike', () => {
    for (const month of [3, 10]) {
      const change = clockChange(2026, month);
      const instants = Array.from({ length: 80 }, (_, index) => new Date(change + (index - 4) * 900_000));
      const times = instants.map((instant) => {
        const start = instant.toISOString();
        return formatSlot({ start, end: start });
      });
      expect(new Set(times).size).toBe(times.length);
    }
  });
});

describe.each([
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Asia/Kathmandu', -345],
  ['Pacific/Kiritimati', -840],
])('on a machine in %s', (zone, minutesBehind) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    return () => vi.unstubAllEnvs();
  });

  test('it is UK time too', () => {
    // The stub must have moved the machine, or this would prove nothing.
    expect(new Date('2025-12-01T12:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
    expect(shown.map(([start, end]) => formatSlot({ start, end }))).toEqual(
      shown.map(([, , words]) => words),
    );
  });
});
