import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeAppointments } from './slots.ts';

const none = new Set<number>();
const weekdaysOnly = { evenings: false, saturdays: false };
const provider = (id: number, opening = weekdaysOnly) => ({ id, opening });
const at = (now: string, taken: ReadonlySet<number> = none) =>
  freeAppointments({ provider: provider(203), parts: 2, now: Date.parse(now), taken });
const query = fc.record({
  provider: fc.record({
    id: fc.integer({ min: 201, max: 400 }),
    opening: fc.record({ evenings: fc.boolean(), saturdays: fc.boolean() }),
  }),
  parts: fc.integer({ min: 0, max: 12 }),
  now: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2035, 0, 1) }),
});
const localMinutes = (time: string) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));

test.each([
  ['2026-03-20T12:00:00Z', '2026-03-27', '2026-03-30'],
  ['2027-03-22T12:00:00Z', '2027-03-25', '2027-03-30'],
])('from %s: winter time on %s, summer time on %s', (now, before, after) => {
  const offsets = (day: string) => new Set(at(now).map(startOn(day)));
  expect(offsets(before)).toEqual(new Set([undefined, '+00:00']));
  expect(offsets(after)).toEqual(new Set([undefined, '+01:00']));
});

test('back to winter time', () => {
  const offsets = (day: string) => new Set(at('2026-10-19T12:00:00Z').map(startOn(day)));
  expect(offsets('2026-10-23')).toEqual(new Set([undefined, '+01:00']));
  expect(offsets('2026-10-26')).toEqual(new Set([undefined, '+00:00']));
});

function startOn(day: string) {
  return ({ start_time }: { start_time: string }) =>
    start_time.startsWith(day) ? start_time.slice(-6) : undefined;
}

test('appointments lie on the next 28 working days and the Saturdays in between, in opening hours, in order', () => {
  fc.assert(
    fc.property(query, (q) => {
      const found = freeAppointments({ ...q, taken: none });
      const days = new Set(found.map(({ start_time }) => start_time.slice(0, 10)));
      const { evenings, saturdays } = q.provider.opening;
      const weekdays = [...days].map((date) => new Date(date).getUTCDay());
      expect(weekdays.filter((weekday) => weekday !== 6).length).toBeLessThanOrEqual(28);
      expect(weekdays).not.toContain(0);
      expect(saturdays || !weekdays.includes(6)).toBe(true);
      for (const { start_time, end_time } of found) {
        const isSaturday = new Date(start_time.slice(0, 10)).getUTCDay() === 6;
        expect(localMinutes(start_time)).toBeGreaterThanOrEqual((isSaturday ? 9 : 8) * 60);
        expect(localMinutes(end_time)).toBeLessThanOrEqual((isSaturday ? 13 : evenings ? 20 : 18) * 60);
        expect(Date.parse(start_time)).toBeGreaterThan(q.now);
        // Over Christmas and Easter four working days fall away, and weekends with them.
        expect(Date.parse(start_time)).toBeLessThan(q.now + 48 * 86_400_000);
      }
      const starts = found.map(({ start_time }) => Date.parse(start_time));
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 30 },
  );
});

test('one id per quarter of an hour, never consecutive, one block in all appointments that hold it', () => {
  fc.assert(
    fc.property(query, (q) => {
      const timeOf = new Map<number, number>();
      for (const { ids, start_time, end_time } of freeAppointments({ ...q, taken: none })) {
        expect(ids.length).toBe((Date.parse(end_time) - Date.parse(start_time)) / 900_000);
        for (const [index, id] of ids.entries()) {
          const time = Date.parse(start_time) + index * 900_000;
          expect(timeOf.get(id) ?? time).toBe(time);
          timeOf.set(id, time);
          expect(id - (ids[index - 1] ?? 0)).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('two providers never share a block', () => {
  const idsOf = (id: number) =>
    freeAppointments({ provider: provider(id), parts: 1, now: Date.UTC(2026, 0, 5), taken: none }).flatMap(
      ({ ids }) => ids,
    );
  const first = new Set(idsOf(203));
  expect(idsOf(204).filter((id) => first.has(id))).toEqual([]);
});

test('the same day looks the same from day to day, and taken blocks are left out', () => {
  const monday = at('2026-03-02T12:00:00Z');
  const tuesday = at('2026-03-03T12:00:00Z');
  const friday = ({ start_time }: { start_time: string }) => start_time.startsWith('2026-03-06');
  expect(monday.filter(friday)).toEqual(tuesday.filter(friday));
  const gone = monday[0]?.ids ?? [];
  expect(gone).toHaveLength(3);
  const left = at('2026-03-02T12:00:00Z', new Set(gone.slice(1, 2)));
  expect(left.flatMap(({ ids }) => ids)).not.toContain(gone[1]);
});

test('a provider has times for every length of appointment, every week', () => {
  for (const parts of [1, 2, 3, 5]) {
    const query = { provider: provider(203), parts, taken: none };
    for (let week = 0; week < 60; week += 1)
      expect(freeAppointments({ ...query, now: Date.UTC(2026, 0, 5 + 7 * week) }).length).toBeGreaterThan(20);
  }
});

test('evenings and Saturdays have some at a centre that opens then', () => {
  const found = freeAppointments({
    provider: provider(322, { evenings: true, saturdays: true }),
    parts: 2,
    now: Date.UTC(2026, 2, 2),
    taken: none,
  });
  const starts = found.map(({ start_time }) => start_time);
  expect(starts.some((start) => new Date(start.slice(0, 10)).getUTCDay() === 6)).toBe(true);
  expect(starts.some((start) => localMinutes(start) >= 17 * 60 + 30)).toBe(true);
});
