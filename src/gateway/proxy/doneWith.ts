import type { FastifyBaseLogger } from 'fastify';
import { isNewPlace } from '#contract/own/drafts.ts';
import type { OperationId } from '#contract/upstream/operations.ts';
import type { Vault } from '../vault/vault.ts';
import type { Forwarded } from './proxyContext.ts';

const handOvers: ReadonlySet<OperationId> = new Set(['submitReferral', 'confirmReferral']);

/** What has succeeded. */
export interface Done extends Forwarded {
  /** Under which key. A new referral's is the place of its drafts. */
  readonly key: string | undefined;
  readonly log: FastifyBaseLogger;
}

/** Whose drafts are of no more use once an operation has succeeded. A patient's must not come back for the next one. */
function doneWith({ operation, referralId, key }: Done): string | undefined {
  if (operation === 'createReferral') return key !== undefined && isNewPlace(key) ? key : undefined;
  return handOvers.has(operation) ? referralId : undefined;
}

/** Removes what was typed for an operation that has succeeded just now. Never rejects. */
export async function removeDrafts(vault: Vault, done: Done): Promise<void> {
  const place = doneWith(done);
  if (place === undefined) return;
  // It is done, whatever becomes of the drafts: they expire by themselves.
  await vault
    .deleteDrafts(done.caller.clinicianId, place)
    .catch((error: unknown) => done.log.error({ err: error }, 'the drafts were not removed'));
}
