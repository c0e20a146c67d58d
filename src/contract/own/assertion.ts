/**
 * Why the assertion of a partner's server was not taken. A closed list: the frame's self-diagnosis and the partner's
 * developer go by these.
 */
export const assertionReasons = [
  /** Not a signed JWT in compact form, too long, or its `typ` is of another kind of token. */
  'assertion-malformed',
  /** No partner of this name (`iss`) signs assertions, or it is not the partner of the frame (`client_id`). */
  'assertion-issuer',
  /** Its `alg` is none that is agreed with the partner. */
  'assertion-algorithm',
  /** None of the partner's keys has its `kid`, or it has no `kid` and several keys would do. */
  'assertion-key-unknown',
  /** The partner's keys could not be fetched. Sent with 503: it may be over in a minute. */
  'assertion-keys-unavailable',
  /** Changed, or signed with another key. */
  'assertion-signature',
  /** `aud` is not the address that it was sent to. */
  'assertion-audience',
  /** A claim is missing or has the wrong form; `claim` says which. */
  'assertion-claim',
  /** `exp` is past, by `seconds`. */
  'assertion-expired',
  /** It would live longer than five minutes, by `seconds`. */
  'assertion-lifetime',
  /** `iat` or `nbf` lies in the future, by `seconds`: the partner's clock is ahead. */
  'assertion-clock-skew',
  /** Its `jti` was used before. */
  'assertion-replayed',
  /** The session that was to be renewed has ended, or is another clinician's. The assertion is still unused. */
  'session-ended',
] as const;

/** One of {@link assertionReasons}. */
export type AssertionReason = (typeof assertionReasons)[number];

/** The part of an error body that says why an assertion was refused: free of what was in it. */
export interface AssertionRefusal {
  /** As RFC 6749 §5.2 has it. */
  readonly error: 'invalid_grant' | 'temporarily_unavailable';
  readonly reason: AssertionReason;
  /** By how many seconds, where the reason is a time. */
  readonly seconds?: number;
  /** Which claim, where the reason is one. */
  readonly claim?: string;
}

/** Reads why an assertion was refused from the body of an answer; undefined when it does not say. */
export function readAssertionRefusal(body: unknown): AssertionRefusal | undefined {
  const given = (body as { error?: { assertion?: Partial<AssertionRefusal> | null } | null } | null)?.error
    ?.assertion;
  const reason = assertionReasons.find((each) => each === given?.reason);
  if (!given || !reason) return undefined;
  return {
    error: given.error === 'temporarily_unavailable' ? given.error : 'invalid_grant',
    reason,
    ...(typeof given.seconds === 'number' && { seconds: given.seconds }),
    ...(typeof given.claim === 'string' && { claim: given.claim }),
  };
}
