import type { TimeSlot } from '#contract/referral.ts';
import { z } from '#lib/zod.ts';

/** The screen "Appointment". */
export interface AppointmentValues {
  /** The chosen appointment; without blocks while there is none. */
  slot: { ids: number[]; start: string; end: string };
  /** The centre has no times online: it phones the patient, and nothing is to be chosen. */
  phones: boolean;
}

/** The rules of the screen. */
export const schema = z
  .object({
    slot: z.object({ ids: z.array(z.number()), start: z.string(), end: z.string() }),
    phones: z.boolean(),
  })
  .check(({ value: { slot, phones }, issues }) => {
    if (!phones && !chosenIn(slot))
      issues.push({ code: 'custom', message: 'Select an appointment', path: ['slot'], input: slot });
  });

/** The appointment that a value stands for; undefined for none. */
export function chosenIn(slot: AppointmentValues['slot']): TimeSlot | undefined {
  return slot.ids.length > 0 ? slot : undefined;
}
