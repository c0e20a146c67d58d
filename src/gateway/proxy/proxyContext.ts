import type { FastifyRequest } from 'fastify';
import type { OperationId } from '#contract/upstream/operations.ts';
import { signedIn } from '../auth/requireSession.ts';
import type { Clock } from '../clock.ts';
import { GatewayError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { Limits } from '../limits.ts';
import { isReferralId } from '../referralId.ts';
import type { ScanApi } from '../upstream/scanApi.ts';
import type { Caller, Tokens } from '../upstream/tokens.ts';
import type { Vault } from '../vault/vault.ts';

/** What every forwarded operation needs. */
export interface ProxyContext {
  readonly scanApi: ScanApi;
  readonly tokens: Tokens;
  readonly vault: Vault;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly limits: Limits;
}

/** One request that is to be forwarded, checked: on whose behalf, and about which referral. */
export interface Forwarded {
  readonly operation: OperationId;
  readonly caller: Caller;
  /** Empty for operations that are not about one. */
  readonly referralId: string;
}

/** Reads {@link Forwarded}. @throws GatewayError `not-found` for what cannot be a referral's id. */
export function forwarded(operation: OperationId, request: FastifyRequest): Forwarded {
  const { session, partner } = signedIn(request);
  const { referral_id: referralId } = request.params as { referral_id?: string };
  if (referralId !== undefined && !isReferralId(referralId)) throw new GatewayError('not-found');
  return {
    operation,
    caller: {
      clinicianId: session.clinician.id,
      partner,
      requestId: request.id,
      line: session.tokenLine,
    },
    referralId: referralId ?? '',
  };
}
