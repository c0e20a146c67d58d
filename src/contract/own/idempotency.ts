/**
 * The header that names one action of a clinician: a write that comes again under its key is not done again, it is
 * answered as before. https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export const idempotencyKeyHeader = 'Idempotency-Key';

/** The header (`true`) of an answer that was given before, or that was found instead of done. */
export const replayedHeader = 'Idempotent-Replayed';

const key = /^(?:"([\w-]{16,64})"|([\w-]{16,64}))$/;

/**
 * The key of the header's value: a structured string (RFC 9651) of 16 to 64 letters, digits, dashes and underscores; its
 * quotation marks may be left out. Undefined for anything else.
 */
export function readIdempotencyKey(value: string): string | undefined {
  const [, quoted, bare] = key.exec(value.trim()) ?? [];
  return quoted ?? bare;
}
