/** The statuses that the documentation names. */
export const knownStatuses = [
  'Created',
  'Submitted',
  'Confirmed',
  'Received',
  'Scan Booked',
  'Completed',
  'On hold',
  'Cancelled',
] as const;

/** A status as the documentation spells it. */
export type KnownStatus = (typeof knownStatuses)[number];

/** What a referral's status is: `known` when the documentation names it; `label` is always fit to show. */
export interface ReferralStatus {
  readonly known: KnownStatus | undefined;
  readonly label: string;
}

const byFoldedName = new Map(knownStatuses.map((status) => [fold(status), status] as const));

/**
 * Reads a status without regard to case, spaces, underscores and dashes, because its spelling on the wire is not
 * documented. An unknown status is kept and shown as it came; a missing one reads "Unknown".
 */
export function readStatus(value: unknown): ReferralStatus {
  const text = typeof value === 'string' ? value.trim() : '';
  const known = byFoldedName.get(fold(text));
  return { known, label: known ?? (text || 'Unknown') };
}

/** True while the referral can still be changed, that is before it was handed over. */
export function isOpen(status: ReferralStatus): boolean {
  return status.known === 'Created';
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
