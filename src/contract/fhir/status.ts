import type { KnownStatus, ReferralStatus } from '../upstream/status.ts';
import type { RequestStatus } from './resource.ts';

const byStatus: Readonly<Record<KnownStatus, RequestStatus>> = {
  Created: 'draft',
  Submitted: 'active',
  Confirmed: 'active',
  Received: 'active',
  'Scan Booked': 'active',
  Completed: 'completed',
  'On hold': 'on-hold',
  Cancelled: 'revoked',
};

/** A referral's status as FHIR has it; `unknown` for one that the documentation does not name. */
export function requestStatus({ known }: ReferralStatus): RequestStatus {
  return known === undefined ? 'unknown' : byStatus[known];
}
