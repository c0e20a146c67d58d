import { hourOf } from '#clinical/appointments/ukClock.ts';
import type { TimeSlot } from '#contract/referral.ts';

/** A part of a day with its appointments. */
export interface DayPart {
  readonly name: 'Morning' | 'Afternoon' | 'Evening';
  readonly slots: readonly TimeSlot[];
}

const parts = [
  { name: 'Morning', until: 12 },
  { name: 'Afternoon', until: 17 },
  { name: 'Evening', until: 24 },
] as const;

/** The appointments of a day by the UK clock: before 12:00, before 17:00, later. Parts without any are left out. */
export function dayParts(slots: readonly TimeSlot[]): readonly DayPart[] {
  const partOf = ({ start }: TimeSlot) => parts.find(({ until }) => hourOf(start) < until);
  return parts
    .map((part) => ({ name: part.name, slots: slots.filter((slot) => partOf(slot) === part) }))
    .filter(({ slots }) => slots.length > 0);
}
