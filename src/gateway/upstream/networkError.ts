import { errors } from 'undici';
import { GatewayError } from '../errors.ts';

/** Codes of errors after which another try is of no use: we are stopping. */
const ended: ReadonlySet<string> = new Set(['UND_ERR_CLOSED', 'UND_ERR_DESTROYED']);

/**
 * What it means that a call of the upstream gave no answer, and whether it may be sent again. A refusal of our own
 * passes through.
 */
export function networkError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const reason = reasonOf(error);
  if (isTimeout(error)) return new GatewayError('upstream-timeout', { reason });
  if (error instanceof errors.HTTPParserError) return new GatewayError('upstream-contract', { reason });
  if (ended.has(reason)) return new GatewayError('upstream-unavailable', { reason });
  const again = neverConnected(error) ? 'always' : 'harmless';
  return new GatewayError('upstream-unavailable', { reason, again });
}

/** True when there was no connection to send anything over. A reset does not tell how far the request had come. */
function neverConnected(error: unknown): boolean {
  // Node tries all addresses of a name and throws all that came of it.
  if (error instanceof AggregateError) return error.errors.every(neverConnected);
  if (error instanceof errors.ConnectTimeoutError) return true;
  const syscall = error instanceof Error && 'syscall' in error ? error.syscall : undefined;
  return syscall === 'connect' || syscall === 'getaddrinfo';
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
