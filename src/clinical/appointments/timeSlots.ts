import type { TimeSlot } from '#contract/referral.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { londonToday } from '../calendar.ts';

/** A day with its appointments, in order of their start. */
export interface SlotDay {
  readonly date: IsoDate;
  readonly slots: readonly TimeSlot[];
}

/** The date of an appointment in the United Kingdom, by its start. '' where that is no instant. */
export function dayOf({ start }: Pick<TimeSlot, 'start'>): IsoDate {
  const at = Date.parse(start);
  return Number.isNaN(at) ? '' : londonToday(at);
}

/** The appointments by day, days and times in order. Days without any are not among them. */
export function days(slots: readonly TimeSlot[]): readonly SlotDay[] {
  const byDate = new Map<IsoDate, TimeSlot[]>();
  for (const slot of inOrder(slots)) {
    const date = dayOf(slot);
    byDate.set(date, [...(byDate.get(date) ?? []), slot]);
  }
  return [...byDate].map(([date, slotsOfDay]) => ({ date, slots: slotsOfDay }));
}

/** The appointments in order of their start, then of their end. */
export function inOrder(slots: readonly TimeSlot[]): readonly TimeSlot[] {
  return slots.toSorted(
    (one, other) =>
      Date.parse(one.start) - Date.parse(other.start) || Date.parse(one.end) - Date.parse(other.end),
  );
}

/** Whether two appointments are one: made of the same blocks, in whatever order their ids come. */
export function sameSlot(one: Pick<TimeSlot, 'ids'>, other: Pick<TimeSlot, 'ids'>): boolean {
  const sorted = ({ ids }: Pick<TimeSlot, 'ids'>) => ids.toSorted((a, b) => a - b).join(' ');
  return sorted(one) === sorted(other);
}

/**
 * The appointments nearest to one that is gone, by their start: nearest first, and of two equally near the earlier one.
 * @param count how many at most
 */
export function nearest(lost: TimeSlot, slots: readonly TimeSlot[], count = 3): readonly TimeSlot[] {
  const distance = ({ start }: TimeSlot) => Math.abs(Date.parse(start) - Date.parse(lost.start));
  return inOrder(slots)
    .filter((slot) => !sameSlot(slot, lost))
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, count);
}
