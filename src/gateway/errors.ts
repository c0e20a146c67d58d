import type { AssertionRefusal } from '#contract/own/assertion.ts';
import { errorStatuses, type ErrorBody, type ErrorCode, type ErrorField } from '#contract/own/errors.ts';

/** What each refusal says unless the place that refuses knows better: short, neutral, and what to do. */
const messages: Readonly<Record<ErrorCode, string>> = {
  'bad-request': 'The request could not be read. Reload the page and try again.',
  unauthenticated: 'Sign in again to go on.',
  forbidden: 'This is not allowed from here. Open the app in its own tab and try again.',
  'start-needed': 'Accept the terms on “Before you start” first.',
  'not-found': 'There is nothing here. Go back to your referrals.',
  'method-not-allowed': 'This address does not take that kind of request.',
  conflict: 'Somebody changed this in the meantime. Reload the page to see the latest version.',
  stale: 'This referral was changed somewhere else. Reload the page to see the newer answers.',
  'outcome-unknown':
    'It is not known yet whether this went through. Try again in a moment: nothing is done twice.',
  'too-large': 'This is too large. Make it smaller and try again.',
  rejected: 'Some answers were refused. Check them and try again.',
  'key-reused': 'This was sent before with other answers. Open the referral from your list, then check it.',
  'rate-limited': 'Too many requests. Wait a moment and try again.',
  internal: 'Something went wrong on our side. Try again; if it stays, tell support the reference.',
  'upstream-contract': 'Scan.com gave an answer that cannot be read. Tell support the reference.',
  'access-lost': 'Scan.com no longer accepts your access. Tell support the reference.',
  'upstream-unavailable': 'Scan.com cannot be reached at the moment. Try again in a minute.',
  'upstream-timeout': 'Scan.com did not answer in time. Try again.',
};

/** What a {@link GatewayError} can carry besides its code. */
export interface ErrorDetails {
  /** Shown instead of the code's own words. */
  readonly message?: string;
  /** Another status than the code's own, where the protocol has a closer one. */
  readonly status?: number;
  /** Which answers were refused. */
  readonly fields?: readonly ErrorField[];
  /** With `key-reused`: the referral that the key's own action made, '' for none. */
  readonly referralId?: string;
  /** Why a partner's assertion was refused. */
  readonly assertion?: AssertionRefusal;
  /** For the log alone: a few fixed words or an error code, never anything that was typed. */
  readonly reason?: string;
  /** Headers of the answer, such as Allow or Retry-After. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Set where the upstream may take the same call when it is sent again. */
  readonly again?: Again;
}

/**
 * When a call of the upstream that failed in passing may be sent again: `always`, because the upstream certainly did
 * nothing with it, or only if it is `harmless` to do it twice, because nobody knows.
 */
export type Again = 'always' | 'harmless';

/** A refusal that is answered with the one error body. Everything else that is thrown is answered as `internal`. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.message ?? messages[code]);
    this.code = code;
    this.details = details;
  }
}

/** The HTTP status of the answer to a refusal. */
export function statusOf({ code, details }: GatewayError): number {
  return details.status ?? errorStatuses[code];
}

/** The body of the answer to a refusal. */
export function errorBody({ code, message, details }: GatewayError, requestId: string): ErrorBody {
  const { fields, referralId, assertion } = details;
  return {
    error: {
      code,
      message,
      requestId,
      ...(fields && { fields }),
      ...(referralId !== undefined && { referralId }),
      ...(assertion && { assertion }),
    },
  };
}
