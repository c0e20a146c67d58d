import type { ErrorField } from '#contract/own/errors.ts';
import { userNames } from '#contract/upstream/names.ts';
import { GatewayError } from '../errors.ts';

const taken =
  'This email address already has a Scan.com user. Enter another address, or ask Scan.com support to free this one';

/** Translates what Scan.com refused about a new user: field names into ours, a taken address into what to do. */
export function startRefusal(error: unknown): unknown {
  if (!(error instanceof GatewayError) || error.code !== 'rejected') return error;
  const { fields = [], reason = 'upstream' } = error.details;
  return new GatewayError('rejected', { reason, fields: fields.map(translate) });
}

function translate({ name, message }: ErrorField): ErrorField {
  const wire = name?.split('.').at(-1);
  const ours = Object.entries(userNames).find(([, each]) => each === wire)?.[0] ?? name;
  const isTaken = ours === 'email' && /taken|already|exists|in use/i.test(message);
  return { name: ours, message: isTaken ? taken : message };
}
