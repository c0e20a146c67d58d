import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import type { AppointmentValues } from './schema.ts';

/** When the patient is to be scanned. */
export const appointmentStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, AppointmentValues> = {
  id: 'appointment',
  path: 'appointment',
  title: 'Appointment',
  leg: 'booking',
  rules: loadable(async () => (await import('./rules.ts')).rules),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral(referral, { booking }) {
    const { ids = [], start = '', end = '' } = referral?.timeSlot ?? {};
    return {
      slot: { ids: [...ids], start, end },
      phones: booking?.provider?.publishesTimeSlots === false || booking?.timeSlots?.length === 0,
    };
  },
  appliesTo: ({ partner }) => partner.finish.includes('confirm'),
  keepsDraft: true,
};
