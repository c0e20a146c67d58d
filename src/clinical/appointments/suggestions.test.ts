import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestions } from './suggestions.ts';
import { anySlots, slot, ukClockByLaw } from './testing/slots.ts';

/** "reason: label at day and time" of each suggestion, for appointments given by day and time on a UK clock. */
function suggested(...times: readonly string[]): string[] {
  const slots = times.map((time) =>
    slot(`${time.replace(' ', 'T')}:00${time.slice(0, 7) < '2025-10' ? '+01:00' : 'Z'}`),
  );
  return suggestions(slots).map(
    ({ reason, label, slot }) => `${reason}: ${label}, ${slot.start.slice(5, 16)}`,
  );
}

describe('the three suggestions', () => {
  // 9 September 2025 is a Tuesday.
  test('stand for three different reasons', () => {
    expect(
      suggested(
        '2025-09-09 14:00',
        '2025-09-09 15:00',
        '2025-09-10 08:00',
        '2025-09-11 17:00',
        '2025-09-13 09:00',
      ),
    ).toEqual([
      'soonest: Soonest, 09-09T14:00',
      'after-work: Soonest from 17:00 or at a weekend, 09-11T17:00',
      'morning: Soonest in the morning, 09-10T08:00',
    ]);
  });

  test('a Saturday counts as a weekend, and its morning is not offered twice', () => {
    expect(suggested('2025-09-12 14:00', '2025-09-13 09:00', '2025-09-13 09:30', '2025-09-15 08:00')).toEqual(
      [
        'soonest: Soonest, 09-12T14:00',
        'after-work: Soonest from 17:00 or at a weekend, 09-13T09:00',
        'morning: Another in the morning, 09-15T08:00',
      ],
    );
  });

  test('when the soonest is a morning one, another day is offered', () => {
    expect(suggested('2025-09-09 08:00', '2025-09-09 08:30', '2025-09-10 11:45')).toEqual([
      'soonest: Soonest, 09-09T08:00',
      'morning: Another in the morning, 09-10T11:45',
    ]);
  });

  test('when the soonest is a weekend morning, both others differ', () => {
    expect(suggested('2025-09-13 09:00', '2025-09-15 08:00', '2025-09-15 17:30', '2025-09-16 08:00')).toEqual(
      [
        'soonest: Soonest, 09-13T09:00',
        'after-work: Another from 17:00 or at a weekend, 09-15T17:30',
        'morning: Another in the morning, 09-15T08:00',
      ],
    );
  });

  test('with one day only, a later time of it is offered', () => {
    expect(suggested('2025-09-09 08:00', '2025-09-09 08:30')).toEqual([
      'soonest: Soonest, 09-09T08:00',
      'morning: Another in the morning, 09-09T08:30',
    ]);
  });

  test('16:45 is before the evening, 12:00 after the morning, whatever UTC says', () => {
    expect(suggested('2025-09-09 12:00', '2025-09-09 16:45')).toEqual(['soonest: Soonest, 09-09T12:00']);
    expect(suggested('2025-12-09 12:00', '2025-12-09 16:45', '2025-12-09 17:00')).toEqual([
      'soonest: Soonest, 12-09T12:00',
      'after-work: Soonest from 17:00 or at a weekend, 12-09T17:00',
    ]);
  });

  test.each([
    [[], 0],
    [['2025-09-09 08:00'], 1],
  ])('of %j', (times, count) => {
    expect(suggested(...times)).toHaveLength(count);
  });
});

describe('of any appointments', () => {
  const clock = ({ start }: { start: string }) => ukClockByLaw(start);
  const isMorning = (each: { start: string }) => Number(clock(each).slice(11, 13)) < 12;
  const isAfterWork = (each: { start: string }) =>
    Number(clock(each).slice(11, 13)) >= 17 ||
    [0, 6].includes(new Date(clock(each).slice(0, 10)).getUTCDay());

  test('each is what it says, and no two are one', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        const found = suggestions(slots);
        expect(new Set(found.map(({ slot }) => slot)).size).toBe(found.length);
        for (const { reason, label, slot } of found) {
          const fits = { soonest: () => true, 'after-work': isAfterWork, morning: isMorning }[reason];
          expect(fits(slot)).toBe(true);
          const isSoonest = slots.every(
            (each) => !fits(each) || Date.parse(each.start) >= Date.parse(slot.start),
          );
          expect(label.startsWith('Soonest')).toBe(isSoonest);
        }
      }),
    );
  });

  test('a reason is missing only where nothing more fits it', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        const found = suggestions(slots);
        const others = slots.filter((each) => found.every(({ slot }) => slot !== each));
        const reasons = new Set(found.map(({ reason }) => reason));
        expect(reasons.has('soonest')).toBe(slots.length > 0);
        expect(reasons.has('after-work') || !others.some(isAfterWork)).toBe(true);
        expect(reasons.has('morning') || !others.some(isMorning)).toBe(true);
      }),
    );
  });

  test('do not depend on the order of the list', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        expect(suggestions(slots.toReversed())).toEqual(suggestions(slots));
      }),
    );
  });
});
