import type { AssertionReason } from '#contract/own/assertion.ts';
import { GatewayError } from '../errors.ts';

/** What a refusal of an assertion may say besides its reason. */
export interface AssertionDetails {
  /** Whole seconds. */
  readonly seconds?: number;
  /** The name of a claim. */
  readonly claim?: string;
}

const unavailable =
  'Your record system’s keys cannot be fetched at the moment, so it cannot sign you in. Try again in a minute.';

/** The refusal of an assertion, for the clinician in neutral words and for the partner's developer with its reason. */
export function assertionRefused(reason: AssertionReason, details: AssertionDetails = {}): GatewayError {
  if (reason === 'assertion-keys-unavailable') {
    return new GatewayError('upstream-unavailable', {
      message: unavailable,
      reason,
      assertion: { error: 'temporarily_unavailable', reason, ...details },
    });
  }
  const message =
    reason === 'session-ended'
      ? undefined
      : 'Your record system could not sign you in. Tell its support why.';
  return new GatewayError('unauthenticated', {
    ...(message !== undefined && { message }),
    reason,
    assertion: { error: 'invalid_grant', reason, ...details },
  });
}
