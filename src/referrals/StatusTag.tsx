import type { KnownStatus, ReferralStatus } from '#contract/upstream/status.ts';
import { Tag } from '#ui/Tag.tsx';
import { statusInWords } from './statusInWords.ts';

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

/** A referral's status, as {@link statusInWords} says it. */
export function StatusTag({ status }: { readonly status: ReferralStatus }) {
  return <Tag tone={status.known && tones[status.known]}>{statusInWords(status)}</Tag>;
}
