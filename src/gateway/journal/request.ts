import { createHash } from 'node:crypto';
import type { OperationId } from '#contract/upstream/operations.ts';
import { z } from '#lib/zod.ts';

/** What an action asks for, as the journal keeps it (sealed). */
export interface ActionRequest {
  readonly operation: OperationId;
  /** '' for a new one. */
  readonly referralId: string;
  /** What is sent; of most only a hash is kept. */
  readonly body: string;
}

const kept = z.object({
  operation: z.string(),
  referralId: z.string(),
  sha256: z.string(),
  body: z.optional(z.string()),
});

/** The same text for the same action. A new referral is kept in full: to look for it takes the patient. */
export function writeRequest({ operation, referralId, body }: ActionRequest): string {
  const sha256 = createHash('sha256').update(body).digest('base64url');
  const isNew = operation === 'createReferral';
  return JSON.stringify({ operation, referralId, sha256, ...(isNew && { body }) });
}

/** The body of the new referral that a {@link writeRequest} asks for; undefined when it asks for something else. */
export function newReferralOf(request: string): string | undefined {
  return kept.parse(JSON.parse(request)).body;
}
