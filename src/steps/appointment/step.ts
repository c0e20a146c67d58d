import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import { raise } from '#lib/raise.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import type { AppointmentValues } from './schema.ts';

// All of it is loaded later, because nothing of a booking is shown or judged before the journey's rules are there.
const code = loadable(() => import('./rules.ts'));

/** When the patient is to be scanned. */
export const appointmentStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, AppointmentValues> = {
  id: 'appointment',
  path: 'appointment',
  title: 'Appointment',
  leg: 'booking',
  rules: loadable(async () => (await code.load()).rules),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral, context) =>
    (code.value ?? raise('The rules of appointment are not loaded')).fromReferral(referral, context),
  appliesTo: ({ partner }) => partner.finish.includes('confirm'),
  keepsDraft: true,
};
