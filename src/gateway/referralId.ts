const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** True for what a referral's id looks like; everything else is answered with 404 before it goes anywhere. */
export function isReferralId(text: string): boolean {
  return uuid.test(text);
}
