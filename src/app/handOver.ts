import { ApiError } from '#api/ApiError.ts';
import { handedOver } from '#contract/changes.ts';
import type { Referral } from '#contract/referral.ts';
import { isOpen } from '#contract/upstream/status.ts';

/** What {@link handOver} does its work with. */
export interface HandOverCalls {
  /** The referral as it stands at this moment. Rejects with ApiError. */
  readonly read: () => Promise<Referral>;
  /** Submits or confirms. Rejects with ApiError. */
  readonly send: () => Promise<Referral>;
  readonly pause: (ms: number) => Promise<void>;
}

/** Between the readings that look how a hand-over ended whose answer was lost, in milliseconds. */
const pauses = [500, 1500, 3000] as const;

/**
 * Hands a referral over exactly once and tells the truth about it: one that was handed over before is not sent again, and
 * when the answer is lost the referral is read until it says how it stands.
 * @throws ApiError why it was not handed over, or that nobody can tell right now
 */
export async function handOver(known: Referral, calls: HandOverCalls): Promise<Referral> {
  const before = await calls.read();
  if (!isOpen(before.status)) return handedOver(known, before);
  try {
    const answer = await calls.send();
    // The answer may leave the status out; only a reading tells then.
    if (!isOpen(answer.status) && answer.status.known !== undefined) return handedOver(known, answer);
  } catch (error) {
    if (!(error instanceof ApiError) || !leavesOpen.has(error.kind)) throw error;
    const after = await readUntilKnown(calls);
    if (!isOpen(after.status)) return handedOver(known, after);
    throw error;
  }
  return handedOver(known, await readUntilKnown(calls));
}

/**
 * How a call can end without telling whether it was done. A refusal is among them because the first of two sendings makes
 * the upstream refuse the second.
 */
const leavesOpen: ReadonlySet<ApiError['kind']> = new Set([
  'network',
  'timeout',
  'server',
  'contract',
  'conflict',
  'rejected',
]);

async function readUntilKnown({ read, pause }: HandOverCalls): Promise<Referral> {
  for (const ms of pauses) {
    const found = await read().catch(() => undefined);
    if (found) return found;
    await pause(ms);
  }
  return read().catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.kind, { message: unknownOutcome, requestId: error.requestId });
  });
}

const unknownOutcome =
  'The connection was lost before the answer came, so it is not known yet whether this went through. Try again: it is looked up first and nothing is sent twice.';
