import type { Referral } from '#contract/referral.ts';
import type { JourneyContext } from '#steps/context.ts';
import { order } from '#steps/order.ts';
import { resumedAt, stepsOf } from '#wizard/journey.ts';
import { paths } from './paths.ts';

/** Where an unfinished referral is continued. The rules must be loaded. */
export function pathToResume(referral: Referral, context: JourneyContext): string {
  const step = resumedAt(stepsOf(order, context), referral, context, bookingBegun(referral));
  return step ? paths.step(referral.id, step.path) : paths.newReferral;
}

/** Whether the clinician has begun to book for the patient: something was answered that only booking asks. */
export function bookingBegun({ safetyAnswers, providerId, gp }: Referral): boolean {
  return safetyAnswers.length > 0 || providerId !== null || gp !== null;
}
