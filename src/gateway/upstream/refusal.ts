import type { ErrorCode, ErrorField } from '#contract/own/errors.ts';
import { readValidationErrors } from '#contract/upstream/validationErrors.ts';
import { GatewayError, type ErrorDetails } from '../errors.ts';
import { askedWaitMs, retryAfter } from './retryAfter.ts';
import { readBounded } from './readBounded.ts';
import type { ScanAnswer } from './scanApi.ts';

const maxFields = 100;
const maxWords = 500;

/** Statuses that may pass by themselves; what became of the request nobody knows. */
const passing: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/**
 * Turns an answer of the upstream that is not a success (nor 401) into our one error.
 * @param most bytes to read of it.
 */
export async function refusal(answer: ScanAnswer, most: number): Promise<GatewayError> {
  const { statusCode } = answer;
  const reason = `upstream answered ${statusCode}`;
  const body = await readBounded(answer, most);
  const fields = fieldsOf(body);
  if (statusCode === 422 || (statusCode === 400 && fields.length > 0)) {
    return new GatewayError('rejected', { reason, fields });
  }
  return new GatewayError(codeOf(statusCode), { reason, ...repeatable(answer) });
}

/** The same for an answer that says in its body that it failed, whatever its status; undefined for any other. */
export function refusalInside(body: unknown): GatewayError | undefined {
  if (typeof body !== 'object' || body === null || !('success' in body) || body.success !== false) return;
  const fields = fieldsOf(body);
  const reason = 'upstream answered success: false';
  return new GatewayError(fields.length > 0 ? 'rejected' : 'upstream-contract', { reason, fields });
}

function fieldsOf(body: unknown): ErrorField[] {
  return readValidationErrors(body)
    .slice(0, maxFields)
    .map(({ name, message }) => ({ name, message: message.slice(0, maxWords) }));
}

function repeatable(answer: ScanAnswer): Pick<ErrorDetails, 'headers' | 'again'> {
  const wait = askedWaitMs(answer);
  // Who says when to come back has not done it.
  if (wait !== undefined) return { headers: retryAfter(wait), again: 'always' };
  return passing.has(answer.statusCode) ? { again: 'harmless' } : {};
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
