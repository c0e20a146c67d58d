import { isOpen, type ReferralStatus } from '#contract/upstream/status.ts';

/** A status as the clinician reads it: its own words, but "Not submitted" for a referral that was not handed over yet. */
export function statusInWords(status: ReferralStatus): string {
  return isOpen(status) ? 'Not submitted' : status.label;
}
