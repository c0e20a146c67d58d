import type { ErrorCode } from '#contract/own/errors.ts';
import { readValidationErrors } from '#contract/upstream/validationErrors.ts';
import { GatewayError } from '../errors.ts';
import { readBounded } from './readBounded.ts';
import type { ScanAnswer } from './scanApi.ts';

const maxFields = 100;
const maxWords = 500;

/**
 * Turns an answer of the upstream that is not a success (nor 401) into our one error.
 * @param most bytes to read of it.
 */
export async function refusal(answer: ScanAnswer, most: number): Promise<GatewayError> {
  const { statusCode } = answer;
  const reason = `upstream answered ${statusCode}`;
  const body = await readBounded(answer, most);
  const fields = readValidationErrors(body)
    .slice(0, maxFields)
    .map(({ name, message }) => ({ name, message: message.slice(0, maxWords) }));
  if (statusCode === 422 || (statusCode === 400 && fields.length > 0)) {
    return new GatewayError('rejected', { reason, fields });
  }
  return new GatewayError(codeOf(statusCode), { reason, headers: retryAfter(answer) });
}

function codeOf(status: number): ErrorCode {
  if (status === 404) return 'not-found';
  // Whether a referral of somebody else is answered with 403 or 404 is not documented; that it exists is not told.
  if (status === 403) return 'not-found';
  if (status === 408 || status === 504) return 'upstream-timeout';
  if (status === 409) return 'conflict';
  if (status === 413) return 'too-large';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'upstream-unavailable' : 'upstream-contract';
}

/** Retry-After passes when it looks like seconds or a date (RFC 9110 §10.2.3) and the status is one that may carry it. */
function retryAfter({ statusCode, headers }: ScanAnswer): Record<string, string> {
  const value = headers['retry-after'];
  const passes = statusCode === 429 || statusCode === 503;
  const sane = typeof value === 'string' && /^(?:\d{1,6}|[\w ,:]{10,40})$/.test(value);
  return passes && sane ? { 'retry-after': value } : {};
}
