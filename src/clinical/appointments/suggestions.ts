import type { TimeSlot } from '#contract/referral.ts';
import { dayOf, inOrder } from './timeSlots.ts';
import { hourOf, weekdayOf } from './ukClock.ts';

/** Why an appointment is suggested. `after-work`: from 17:00, or at a weekend. */
export type SuggestionReason = 'soonest' | 'after-work' | 'morning';

/** One of the appointments to offer before the whole calendar. */
export interface Suggestion {
  readonly reason: SuggestionReason;
  /** The reason in words: "Soonest in the morning". */
  readonly label: string;
  readonly slot: TimeSlot;
}

interface Rule {
  readonly reason: SuggestionReason;
  readonly label: string;
  /** Used when the soonest one of this kind is suggested already for another reason. */
  readonly nextLabel: string;
  readonly fits: (slot: TimeSlot) => boolean;
}

const rules: readonly Rule[] = [
  {
    reason: 'after-work',
    label: 'Soonest from 17:00 or at a weekend',
    nextLabel: 'Another from 17:00 or at a weekend',
    fits: (slot) => hourOf(slot.start) >= 17 || [0, 6].includes(weekdayOf(dayOf(slot))),
  },
  {
    reason: 'morning',
    label: 'Soonest in the morning',
    nextLabel: 'Another in the morning',
    fits: ({ start }) => hourOf(start) < 12,
  },
];

/**
 * Up to three appointments to offer first, all different: the soonest, the soonest from 17:00 or at a weekend, and the
 * soonest in the morning (before 12:00), by the UK clock. Where one of them stands there for an earlier reason, the
 * later reason offers its soonest on another day ("Another in the morning"), or else later that day: three choices that
 * differ help more than one that is right three times over. A reason that nothing fits is left out.
 */
export function suggestions(slots: readonly TimeSlot[]): readonly Suggestion[] {
  const ordered = inOrder(slots);
  const made: Suggestion[] = ordered
    .slice(0, 1)
    .map((slot) => ({ reason: 'soonest', label: 'Soonest', slot }));
  for (const rule of rules) made.push(...suggested(rule, ordered, made));
  return made;
}

function suggested(
  { reason, label, nextLabel, fits }: Rule,
  ordered: readonly TimeSlot[],
  made: readonly Suggestion[],
): Suggestion[] {
  const fitting = ordered.filter(fits);
  const there = made.map(({ slot }) => slot).filter(fits);
  const [soonest] = fitting;
  if (soonest && !there.includes(soonest)) return [{ reason, label, slot: soonest }];
  const days = new Set(there.map(dayOf));
  const next =
    fitting.find((slot) => !days.has(dayOf(slot))) ?? fitting.find((slot) => !there.includes(slot));
  return next ? [{ reason, label: nextLabel, slot: next }] : [];
}
