import { GatewayError } from '../errors.ts';
import type { Attempt } from './journal.ts';
import { keyReused, notSettled } from './journalErrors.ts';
import { newReferralOf } from './request.ts';
import type { Success, Tried } from './tried.ts';

/** How one kind of action is done. */
export interface Way {
  /** What is asked for, as `writeRequest` has it. */
  readonly request: string;
  /**
   * Looks whether it was done. Left out where doing it twice is the same as doing it once. Undefined when it was not done;
   * rejects when that cannot be told.
   */
  readonly look?: ((attempt: Attempt) => Promise<Success | undefined>) | undefined;
  readonly send: () => Promise<Tried>;
}

/** Looks before anything is sent again, and looks once more when an answer was lost just now. */
export async function settle(attempt: Attempt, { request, look, send }: Way): Promise<Tried> {
  const isOther = attempt.request !== request;
  // Only of new referrals is enough kept to find another one than is asked for.
  const canLook = !isOther || (newReferralOf(attempt.request) !== undefined && look !== undefined);
  if (!canLook) return { fate: 'unknown', error: keyReused() };
  if (attempt.isRepeat && look) {
    try {
      const success = await look(attempt);
      if (success) return { fate: 'done', success, wasFound: true };
    } catch (error) {
      return { fate: 'unknown', error: asGatewayError(error) };
    }
    if (attempt.quietMs > 0) return { fate: 'unknown', error: notSettled(attempt.quietMs) };
  }
  if (isOther) return { fate: 'not-done', error: keyReused() };

  const tried = await send();
  if (tried.fate !== 'unknown' || tried.mayStillRun || !look) return tried;
  const success = await look(attempt).catch(() => undefined);
  return success ? { fate: 'done', success, wasFound: true } : tried;
}

/** What went wrong, if it was one of our refusals. @throws everything else */
export function asGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  throw error;
}
