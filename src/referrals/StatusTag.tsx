import type { KnownStatus, ReferralStatus } from '#contract/upstream/status.ts';
import { Tag } from '#ui/Tag.tsx';

const tones: Readonly<Record<KnownStatus, 'info' | 'ok' | 'warn' | 'error' | undefined>> = {
  Created: undefined,
  Submitted: 'info',
  Confirmed: 'info',
  Received: 'info',
  'Scan Booked': 'info',
  Completed: 'ok',
  'On hold': 'warn',
  Cancelled: 'error',
};

/** A referral's status in its own words; a referral that was not handed over yet reads "Not submitted". */
export function StatusTag({ status }: { readonly status: ReferralStatus }) {
  const tone = status.known && tones[status.known];
  return <Tag tone={tone}>{status.known === 'Created' ? 'Not submitted' : status.label}</Tag>;
}
