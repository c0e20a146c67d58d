import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import { defineReview } from '#wizard/defineReview.tsx';
import type { JourneyContext } from '../context.ts';

/** Everything that was answered and booked once more, and the way to confirm it. */
export const confirmStep = defineReview<Referral, ReferralUpdate, JourneyContext>({
  id: 'confirm',
  path: 'confirm',
  title: 'Check the booking',
  shortTitle: 'Check',
  leg: 'booking',
  appliesTo: ({ partner }) => partner.finish.includes('confirm'),
  screen: loadable(async () => (await import('./ConfirmPage.tsx')).ConfirmPage),
});
