import { formatSlot } from '#clinical/appointments/format.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import type { StepRules } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { chosenIn, schema, type AppointmentValues } from './schema.ts';

/** The screen for a referral: the appointment that is held, and whether there are any to choose from. */
export function fromReferral(
  referral: Referral | undefined,
  { booking }: Pick<JourneyContext, 'booking'>,
): AppointmentValues {
  const { ids = [], start = '', end = '' } = referral?.timeSlot ?? {};
  return {
    slot: { ids: [...ids], start, end },
    phones: booking?.provider?.publishesTimeSlots === false || booking?.timeSlots?.length === 0,
  };
}

/** What is needed of the step once something was answered. */
export const rules: StepRules<ReferralUpdate, JourneyContext, AppointmentValues> = {
  schema,
  answers: { timeSlot: 'slot' },
  toUpdate({ slot }) {
    const timeSlot = chosenIn(slot);
    return timeSlot ? { timeSlot } : {};
  },
  summary: (values) => [{ label: 'Appointment', value: linesOf(values) }],
  panel(values) {
    const [title] = linesOf(values);
    return title === undefined ? { lines: [] } : { title, lines: [] };
  },
};

function linesOf({ slot, phones }: AppointmentValues): readonly string[] {
  const chosen = chosenIn(slot);
  if (chosen) return [formatSlot(chosen)];
  return phones ? ['The centre phones the patient'] : [];
}
