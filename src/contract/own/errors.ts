import type { AssertionRefusal } from './assertion.ts';

/**
 * Every reason for which our server refuses, and the HTTP status it is sent with. A closed list: the browser decides
 * by `code`, never by the words.
 */
export const errorStatuses = {
  'bad-request': 400,
  /** No access token, or one that is expired or of an ended session. */
  unauthenticated: 401,
  /** Not allowed from here, for example a cross-site request. */
  forbidden: 403,
  /** The clinician has not been through "Before you start", so there is no Scan.com user yet. */
  'start-needed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  /** The answers that a change is based on (If-Match) are no longer those that are saved. */
  stale: 409,
  /** Nobody can tell yet whether it was done. The same key again is answered with what is known then. */
  'outcome-unknown': 409,
  'too-large': 413,
  /** Refused by a rule; `fields` says where, as far as it is known. */
  rejected: 422,
  /** The idempotency key was used for something else before; `referralId` says what came of that. */
  'key-reused': 422,
  'rate-limited': 429,
  internal: 500,
  /** Scan.com answered something that cannot be read. */
  'upstream-contract': 502,
  /** Scan.com no longer accepts this clinician's tokens: only its support can help. */
  'access-lost': 502,
  'upstream-unavailable': 503,
  'upstream-timeout': 504,
} as const;

/** A reason from {@link errorStatuses}. */
export type ErrorCode = keyof typeof errorStatuses;

/** A refused field: our dotted name (`patient.lastName`), undefined when none is known, and the words to show. */
export interface ErrorField {
  readonly name?: string | undefined;
  readonly message: string;
}

/** The body of every answer of ours that is not a success. It carries no patient data. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    /** What to quote to support; the server's log lines carry the same. */
    readonly requestId: string;
    readonly fields?: readonly ErrorField[];
    /** With `key-reused` only: the referral that the key's own action made, '' for none. */
    readonly referralId?: string | undefined;
    /** Why a partner's assertion was refused; `readAssertionRefusal` reads it. */
    readonly assertion?: AssertionRefusal;
  };
}

/** Reads an error body by hand, because it has to work before any schema is loaded. Undefined when it is not one. */
export function readErrorBody(body: unknown): ErrorBody['error'] | undefined {
  if (!isRecord(body) || !isRecord(body['error'])) return undefined;
  const { code, message, requestId, fields, referralId } = body['error'];
  if (typeof code !== 'string' || !Object.hasOwn(errorStatuses, code)) return undefined;
  return {
    code: code as ErrorCode,
    message: typeof message === 'string' ? message : '',
    requestId: typeof requestId === 'string' ? requestId : '',
    fields: Array.isArray(fields) ? fields.flatMap(readField) : [],
    referralId: typeof referralId === 'string' ? referralId : undefined,
  };
}

function readField(field: unknown): ErrorField[] {
  if (!isRecord(field) || typeof field['message'] !== 'string') return [];
  return [{ name: typeof field['name'] === 'string' ? field['name'] : undefined, message: field['message'] }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
