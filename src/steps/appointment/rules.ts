import { formatSlot } from '#clinical/appointments/format.ts';
import type { ReferralUpdate } from '#contract/referral.ts';
import type { StepRules } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { chosenIn, schema, type AppointmentValues } from './schema.ts';

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
