import { formatSlot } from '#clinical/appointments/format.ts';
import type { TimeSlot } from '#contract/referral.ts';
import type { BookingFacts } from '../context.ts';

/**
 * What is known of the times at the referral's own centre: the upstream lists times for that one only. '' where nothing
 * is known.
 * @param appointment the one that is held there
 */
export function nextFree(booking: BookingFacts | undefined, appointment: TimeSlot | null): string {
  if (appointment) return `Held for the patient: ${formatSlot(appointment)}`;
  const [soonest] = booking?.timeSlots ?? [];
  return soonest ? `Next free time: ${formatSlot(soonest)}` : '';
}
