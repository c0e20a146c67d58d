import { pickedTimeSlotIds } from '#contract/upstream/names.ts';
import type { OperationId } from '#contract/upstream/operations.ts';
import type { Limits } from '../limits.ts';
import type { Vault } from '../vault/vault.ts';
import { findCreated } from './findCreated.ts';
import type { Attempt } from './journal.ts';
import type { Reading } from './readUpstream.ts';
import { newReferralOf, type ActionRequest } from './request.ts';
import { findHandedOver, findPicked } from './standing.ts';
import type { Success } from './tried.ts';

/** What {@link lookFor} needs besides. */
export interface LookOptions {
  readonly vault: Vault;
  readonly limits: Limits;
}

/**
 * How to find out whether an action with a JSON body or none was done; undefined where doing it again changes nothing,
 * which is what a change of answers is.
 */
export function lookFor(
  { operation, referralId, body }: ActionRequest,
  reading: Reading,
  { vault, limits }: LookOptions,
): ((attempt: Attempt) => Promise<Success | undefined>) | undefined {
  const looks: Partial<Record<OperationId, (attempt: Attempt) => Promise<Success | undefined>>> = {
    createReferral: ({ request, beganAt }) =>
      findCreated(reading, {
        body: newReferralOf(request) ?? body,
        since: beganAt - limits.upstreamSkewMs,
        pages: limits.searchedPages,
        isTaken: (id) => vault.isMade(reading.caller.clinicianId, id),
      }),
    submitReferral: () => findHandedOver(reading, referralId),
    confirmReferral: () => findHandedOver(reading, referralId),
    pickTimeSlots: () => {
      const ids = (JSON.parse(body) as Readonly<Record<string, unknown>>)[pickedTimeSlotIds];
      return findPicked(reading, referralId, Array.isArray(ids) ? ids : []);
    },
  };
  return looks[operation];
}
