import type { ErrorCode, ErrorField } from '#contract/own/errors.ts';

/** Every way in which a call can fail, as far as the browser acts on the difference. */
export type ApiErrorKind =
  'network' | 'timeout' | 'unauthenticated' | 'not-found' | 'rejected' | 'conflict' | 'contract' | 'server';

/** The one error of the api room. `message` is fit to show to the clinician and says what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  /** What to quote to support; '' when no server answered. */
  readonly requestId: string;
  /** Which answers were refused, and why; empty unless `kind` is 'rejected'. */
  readonly fields: readonly ErrorField[];
  /** What came of the action whose key this was (a referral's id, '' for nothing); undefined unless a key was used twice. */
  readonly referralId: string | undefined;
  /** How long the server asks to wait before the next try, in milliseconds; 0 when it does not ask. */
  readonly retryAfterMs: number;

  constructor(
    kind: ApiErrorKind,
    details: {
      message?: string;
      requestId?: string;
      fields?: readonly ErrorField[];
      referralId?: string | undefined;
      retryAfterMs?: number;
    } = {},
  ) {
    super(details.message || messages[kind]);
    this.kind = kind;
    this.requestId = details.requestId ?? '';
    this.fields = details.fields ?? [];
    this.referralId = details.referralId;
    this.retryAfterMs = details.retryAfterMs || 0;
  }

  /** True when the same call may well succeed a little later. */
  get passing(): boolean {
    return this.kind === 'network' || this.kind === 'timeout' || this.kind === 'server';
  }
}

/** What each reason of the server means for the browser. */
export const kindOfCode: Readonly<Record<ErrorCode, ApiErrorKind>> = {
  'bad-request': 'rejected',
  unauthenticated: 'unauthenticated',
  forbidden: 'rejected',
  'start-needed': 'server',
  'not-found': 'not-found',
  'method-not-allowed': 'contract',
  conflict: 'conflict',
  stale: 'conflict',
  'outcome-unknown': 'timeout',
  'too-large': 'rejected',
  rejected: 'rejected',
  'key-reused': 'rejected',
  'rate-limited': 'server',
  internal: 'server',
  'upstream-contract': 'contract',
  'access-lost': 'server',
  'upstream-unavailable': 'server',
  'upstream-timeout': 'timeout',
};

const messages: Readonly<Record<ApiErrorKind, string>> = {
  network: 'The connection was lost. Check the network, then try again. Your answers are still here.',
  timeout: 'Scan.com took too long to answer. Try again in a moment. Your answers are still here.',
  unauthenticated: 'Your session has ended. Sign in again to go on. Your answers are still here.',
  'not-found': 'There is no such referral among yours. Go back to your referrals.',
  rejected: 'Scan.com did not accept these answers. Check them, then try again.',
  conflict: 'This referral was changed somewhere else. Reload the page to see the newer answers.',
  contract:
    'Scan.com answered in a way we could not read. Try again; if it happens again, quote the reference.',
  server: 'Scan.com is not answering at the moment. Try again in a moment. Your answers are still here.',
};
