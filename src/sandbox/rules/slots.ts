// The appointments that an imaging centre has free. Nothing of it is stored: the same provider, day and block always
// come out the same, so that the calendar survives restarts and can be foreseen by tests.
import { timeSlotNames } from '#contract/upstream/names.ts';
import type { TimeSlotWire } from '#contract/upstream/wire.ts';
import { type Day, londonDay, londonTime } from '../londonTime.ts';
import type { SeedProvider } from '../seed/providers.ts';
import { blockMinutes, blocksPerDay, firstBlockAt, openDaysAfter } from './openingHours.ts';

const workingDays = 28;

/** What a list of free appointments depends on. */
export interface SlotQuery {
  readonly provider: Pick<SeedProvider, 'id' | 'opening'>;
  /** Number of body parts; each one lengthens the appointment. */
  readonly parts: number;
  /** Milliseconds since 1970; the list starts on the next day that the centre is open. */
  readonly now: number;
  /** Blocks that are booked. */
  readonly taken: ReadonlySet<number>;
}

/**
 * The free appointments of the next 28 working days and the Saturdays in between, in order of time. One item is one
 * appointment made of consecutive 15-minute blocks: half an hour for one body part, a quarter more for each further one,
 * up to an hour and a half.
 */
export function freeAppointments({ provider, parts, now, taken }: SlotQuery): TimeSlotWire[] {
  const length = Math.min(1 + Math.max(parts, 1), 6);
  return openDaysAfter(londonDay(now), workingDays, provider.opening).flatMap(({ day, from, until }) => {
    const free = (block: number) =>
      !isBusy(provider.id, day, block) && !taken.has(blockId(provider.id, day, block));
    // An appointment can start on the hour and the half hour.
    return range(from, until - length, 2)
      .map((first) => range(first, first + length - 1, 1))
      .filter((blocks) => blocks.every(free))
      .map((blocks) => appointment(provider.id, day, blocks));
  });
}

function appointment(providerId: number, day: Day, blocks: readonly number[]): TimeSlotWire {
  const start = firstBlockAt + (blocks[0] ?? 0) * blockMinutes;
  return {
    [timeSlotNames.ids]: blocks.map((block) => blockId(providerId, day, block)),
    [timeSlotNames.startTime]: londonTime(day, start),
    [timeSlotNames.endTime]: londonTime(day, start + blocks.length * blockMinutes),
  };
}

/** Ids in steps of 9 to 23, never consecutive, as in the documentation's example. Days repeat after 22 years. */
function blockId(providerId: number, day: Day, block: number): number {
  const place = (providerId * 8192 + (day % 8192)) * blocksPerDay + block;
  return place * 16 + ((place * 5) % 8);
}

/** Half of the half hours are taken by other people's patients. */
function isBusy(providerId: number, day: Day, block: number): boolean {
  const seed =
    Math.imul(providerId, 73_856_093) ^ Math.imul(day, 19_349_663) ^ Math.imul(block >> 1, 83_492_791);
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) & 1) === 1;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / step) + 1) },
    (_, index) => from + index * step,
  );
}
