import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { JourneyContext } from '../context.ts';
import { defineReview } from '#wizard/defineReview.tsx';

/** Every answer once more, and the way to hand the referral over. */
export const checkStep = defineReview<Referral, ReferralUpdate, JourneyContext>({
  id: 'check',
  path: 'check',
  title: 'Check the referral',
  shortTitle: 'Check',
  leg: 'referral',
  appliesTo: () => true,
  screen: loadable(async () => (await import('./CheckPage.tsx')).CheckPage),
});
