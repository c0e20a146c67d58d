import { errorStatuses, type ErrorCode } from '#contract/own/errors.ts';
import { z } from '#lib/zod.ts';
import { GatewayError } from '../errors.ts';
import type { Tried } from './tried.ts';

const outcome = z.discriminatedUnion('fate', [
  z.object({
    fate: z.literal('done'),
    success: z.object({ status: z.number(), body: z.string() }),
  }),
  z.object({
    fate: z.literal('refused'),
    code: z.enum(Object.keys(errorStatuses) as [ErrorCode, ...ErrorCode[]]),
    message: z.string(),
    fields: z.optional(z.array(z.object({ name: z.optional(z.string()), message: z.string() }))),
  }),
]);

/** An outcome that is definite, as the journal keeps it. */
export function writeOutcome(tried: Tried): string {
  if (tried.fate === 'done') return JSON.stringify({ fate: 'done', success: tried.success });
  const { code, message, details } = tried.error;
  return JSON.stringify({ fate: 'refused', code, message, fields: details.fields });
}

/** Reads {@link writeOutcome}. */
export function readOutcome(text: string): Tried {
  const kept = outcome.parse(JSON.parse(text));
  if (kept.fate === 'done') return kept;
  const { code, message, fields } = kept;
  return { fate: 'refused', error: new GatewayError(code, { message, ...(fields && { fields }) }) };
}
