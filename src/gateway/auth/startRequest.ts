import type { ErrorField } from '#contract/own/errors.ts';
import type { StartRequest, Terms } from '#contract/own/session.ts';
import { z } from '#lib/zod.ts';
import { GatewayError } from '../errors.ts';

const maxEmail = 254;
const body = z.object({
  email: z.pipe(
    z.string(),
    z.transform((value) => value.trim()),
  ),
  acceptedTerms: z.string(),
  marketingEmails: z.boolean(),
});
const email = z.email().check(z.maxLength(maxEmail));

/**
 * Reads what "Before you start" sends.
 * @throws GatewayError `bad-request` for another shape, `rejected` for an address or terms that cannot be taken.
 */
export function readStartRequest(given: unknown, terms: Terms): StartRequest {
  const parsed = body.safeParse(given);
  if (!parsed.success) throw new GatewayError('bad-request', { reason: 'start request' });
  const fields: ErrorField[] = [];
  if (parsed.data.email === '') fields.push({ name: 'email', message: 'Enter your email address' });
  else if (!email.safeParse(parsed.data.email).success) {
    fields.push({ name: 'email', message: 'Email address must be like name@example.com' });
  }
  if (parsed.data.acceptedTerms !== terms.version) {
    const message = 'The terms have changed. Reload the page, read them and accept them to go on';
    fields.push({ name: 'acceptedTerms', message });
  }
  if (fields.length > 0) throw new GatewayError('rejected', { fields });
  return parsed.data;
}
