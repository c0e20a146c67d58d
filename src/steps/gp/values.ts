import type { Referral } from '#contract/referral.ts';

/** The texts of the screen, in its order. */
export const texts = ['practiceName', 'gpName', 'addressLine1', 'postcode', 'phone', 'email'] as const;

/** The screen "GP details", as typed. The texts stay while they are not asked for. */
export type GpValues = Record<(typeof texts)[number], string> & { notRegistered: boolean };

/** The screen for a referral, or an empty one. */
export function fromReferral(referral: Referral | undefined): GpValues {
  const gp = referral?.gp;
  return {
    practiceName: gp?.practiceName ?? '',
    gpName: gp?.gpName ?? '',
    addressLine1: gp?.addressLine1 ?? '',
    postcode: gp?.postcode ?? '',
    phone: gp?.phone ?? '',
    email: gp?.email ?? '',
    notRegistered: gp?.notRegistered ?? false,
  };
}
