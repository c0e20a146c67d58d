import { loadable } from '#lib/loadable.ts';

// The pages that are not part of the first load: everything but a new referral's first step.

/** Where signing in again ends. */
export const signedInPage = loadable(async () => (await import('./SignedInScreen.tsx')).SignedInScreen);
/** `/referrals` */
export const listPage = loadable(async () => (await import('./ReferralsPages.tsx')).ListPage);
/** `/referrals/:id` */
export const referralPage = loadable(async () => (await import('./ReferralsPages.tsx')).ReferralPage);
/** `/referrals/:id/submitted` */
export const submittedPage = loadable(async () => (await import('./ReferralsPages.tsx')).SubmittedPage);
/** `/referrals/:id/confirmed` */
export const confirmedPage = loadable(async () => (await import('./ReferralsPages.tsx')).ConfirmedPage);
/** `/referrals/:id/:step` */
export const wizardPage = loadable(async () => (await import('./WizardScreen.tsx')).WizardScreen);
