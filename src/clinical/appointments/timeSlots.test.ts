import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySlots, aroundClockChanges, slot, ukClockByLaw } from './testing/slots.ts';
import { dayOf, days, nearest, sameSlot } from './timeSlots.ts';

describe('the day of an appointment', () => {
  test.each([
    ['2025-09-09T12:00:00.000+01:00', '2025-09-09'],
    ['2025-09-09T23:30:00Z', '2025-09-10'],
    ['2026-01-09T23:30:00Z', '2026-01-09'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-10-24T23:30:00Z', '2026-10-25'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
    ['soon', ''],
  ])('%s is on %s', (start, date) => {
    expect(dayOf({ start })).toBe(date);
  });

  test('is the one that the law on summer time gives', () => {
    fc.assert(
      fc.property(aroundClockChanges, (start) => {
        expect(dayOf({ start })).toBe(ukClockByLaw(start).slice(0, 10));
      }),
    );
  });

  test('does not depend on how the offset is written', () => {
    fc.assert(
      fc.property(aroundClockChanges, fc.integer({ min: -12, max: 14 }), (start, hours) => {
        const wall = new Date(Date.parse(start) + hours * 3_600_000).toISOString().slice(0, 19);
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        expect(dayOf({ start: wall + offset })).toBe(dayOf({ start }));
      }),
    );
  });
});

describe('days', () => {
  test('come in order, with their times in order', () => {
    const [late, early, next] = [
      slot('2025-09-09T15:00:00+01:00'),
      slot('2025-09-09T08:00:00+01:00'),
      slot('2025-09-10T08:00:00+01:00'),
    ];
    expect(days([next, late, early])).toEqual([
      { date: '2025-09-09', slots: [early, late] },
      { date: '2025-09-10', slots: [next] },
    ]);
    expect(days([])).toEqual([]);
  });

  test('lose nothing, repeat nothing and rise', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        const found = days(slots);
        const all = found.flatMap((day) => day.slots);
        expect(new Set(all)).toEqual(new Set(slots));
        expect(all.length).toBe(slots.length);
        const starts = all.map(({ start }) => Date.parse(start));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(new Set(found.map(({ date }) => date)).size).toBe(found.length);
        for (const day of found) for (const each of day.slots) expect(dayOf(each)).toBe(day.date);
      }),
    );
  });
});

test('an appointment is the same whatever the order of its ids', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), (ids) => {
      expect(sameSlot({ ids }, { ids: ids.toReversed() })).toBe(true);
      expect(sameSlot({ ids }, { ids: ids.slice(1) })).toBe(false);
      expect(sameSlot({ ids }, { ids: [...ids.slice(1), Math.max(...ids) + 1] })).toBe(false);
    }),
  );
  // Sorted as numbers: as texts, 9 and 10 would change places.
  expect(sameSlot({ ids: [9, 10] }, { ids: [10, 9] })).toBe(true);
});

describe('nearest', () => {
  const at = (time: string) => slot(`2025-09-09T${time}:00+01:00`);

  test('gives the three nearest, without the lost one', () => {
    const lost = at('12:00');
    const [eight, ten, eleven, half, four] = [
      at('08:00'),
      at('10:00'),
      at('11:00'),
      at('12:30'),
      at('16:00'),
    ];
    const again = { ...lost, ids: lost.ids.toReversed() };
    expect(nearest(lost, [eight, ten, again, eleven, half, four])).toEqual([half, eleven, ten]);
    expect(nearest(lost, [four, eight], 1)).toEqual([eight]);
    expect(nearest(lost, [again])).toEqual([]);
  });

  test('nothing that is left out is nearer', () => {
    fc.assert(
      fc.property(anySlots, aroundClockChanges, fc.integer({ min: 1, max: 5 }), (slots, start, count) => {
        const lost = slot(start);
        const distance = (each: { start: string }) => Math.abs(Date.parse(each.start) - Date.parse(start));
        const found = nearest(lost, slots, count);
        expect(found.length).toBe(Math.min(count, slots.length));
        const furthest = Math.max(0, ...found.map(distance));
        for (const each of slots.filter((one) => !found.includes(one)))
          expect(distance(each)).toBeGreaterThanOrEqual(furthest);
      }),
    );
  });
});
