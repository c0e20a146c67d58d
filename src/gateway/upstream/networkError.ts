import { errors } from 'undici';
import { GatewayError } from '../errors.ts';

/** What it means that a call of the upstream gave no answer. A refusal of our own passes through. */
export function networkError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const reason = reasonOf(error);
  if (isTimeout(error)) return new GatewayError('upstream-timeout', { reason });
  if (error instanceof errors.HTTPParserError) return new GatewayError('upstream-contract', { reason });
  return new GatewayError('upstream-unavailable', { reason });
}

function isTimeout(error: unknown): boolean {
  return (
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    (error instanceof Error && error.name === 'TimeoutError')
  );
}

/** The code or the name of an error: never its message, which can hold what was sent. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
