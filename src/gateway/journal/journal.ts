import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { GatewayError } from '../errors.ts';
import type { Log } from '../http/log.ts';
import type { Limits } from '../limits.ts';
import { beforeDeadline } from '../upstream/beforeDeadline.ts';
import type { ActionPlace, JournalledAction, Vault } from '../vault/vault.ts';
import { keyReused, stillUnderWay } from './journalErrors.ts';
import { readOutcome, writeOutcome } from './outcome.ts';
import type { Tried } from './tried.ts';

/** An action that was taken on. */
export interface Attempt {
  /** What was asked for when it was first tried: differs from what is asked for now when a key is used twice. */
  readonly request: string;
  /** True when it may have been done before. */
  readonly isRepeat: boolean;
  /** When it was first tried, in milliseconds since 1970. */
  readonly beganAt: number;
  /** For how many milliseconds more the upstream may still be at the last try; 0 or less once it cannot be any more. */
  readonly quietMs: number;
}

/** Tries an action, or finds out whether it was done. What it throws counts as "unknown". */
export type Work = (attempt: Attempt) => Promise<Tried>;

/** How an action ended. */
export type Performed = Tried & {
  /** True when this request did not do it: it was done before, or by another request at the same time. */
  readonly isReplay: boolean;
};

/** Does every action once, however often it is asked for under its key. */
export interface Journal {
  /**
   * @param request what is asked for, in full or hashed; the same key with another one is refused
   * @throws GatewayError `key-reused`, `outcome-unknown` when it takes another request too long; what the work throws
   */
  readonly perform: (place: ActionPlace, request: string, work: Work) => Promise<Performed>;
}

/** What {@link createJournal} needs. */
export interface JournalOptions {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly log: Log;
}

/** See {@link Journal}. It is kept in the vault, so it holds for all processes on it, and across their restarts. */
export function createJournal({ vault, clock, limits, log }: JournalOptions): Journal {
  const underWay = new Map<string, { readonly request: string; readonly end: Promise<Performed> }>();

  async function perform(place: ActionPlace, request: string, work: Work): Promise<Performed> {
    const name = JSON.stringify([place.clinicianId, place.key]);
    const running = underWay.get(name);
    if (!running) {
      const end = inTurn(place, request, work).finally(() => underWay.delete(name));
      underWay.set(name, { request, end });
      return end;
    }
    if (running.request === request) return { ...(await inTime(running.end)), isReplay: true };
    // What the key is good for shows when the other action has ended.
    await inTime(running.end).catch(onlyLate);
    return perform(place, request, work);
  }

  async function inTime(end: Promise<Performed>): Promise<Performed> {
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(stillUnderWay()), limits.journalWaitMs).unref();
    try {
      return await beforeDeadline(end, waiting.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for its turn: another process may be at it. */
  async function inTurn(place: ActionPlace, request: string, work: Work): Promise<Performed> {
    const holder = randomUUID();
    const giveUpAt = performance.now() + limits.journalWaitMs;
    for (;;) {
      const now = clock();
      const { journalLeaseMs, journalMs } = limits;
      const begin = { request, holder, now, heldUntil: now + journalLeaseMs, expiresAt: now + journalMs };
      const { taken, action } = await vault.beginAction(place, begin);
      if (action && taken !== 'no') {
        const tried = await held(place, holder, () => work(attemptOf(action, taken === 'again', now)));
        if (action.request === request) return { ...tried, isReplay: isFound(tried) };
        // The key was another action's. It is free again when that was not done.
        if (tried.fate === 'done') throw keyReused(tried.success.made);
        if (tried.fate !== 'not-done') throw tried.error;
      } else if (action) {
        if (action.outcome !== undefined) {
          if (action.request !== request) throw keyReused(action.made);
          return { ...readOutcome(action.outcome), isReplay: true };
        }
        if (performance.now() > giveUpAt) throw stillUnderWay();
        await pause(limits.journalPollMs, undefined, { ref: false });
      }
    }
  }

  /** Does the work of an action that is held, and writes down how it ended. */
  async function held(place: ActionPlace, holder: string, work: () => Promise<Tried>): Promise<Tried> {
    const renew = () => vault.holdAction(place, holder, clock() + limits.journalLeaseMs).catch(report);
    const timer = setInterval(() => void renew(), limits.journalLeaseMs / 3).unref();
    try {
      const tried = await work();
      // It has ended like this whether or not that can be written down; what cannot is looked up when it comes again.
      await write(place, holder, tried).catch(report);
      return tried;
    } catch (error) {
      await vault.leaveAction(place, holder, 0).catch(report);
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  async function write(place: ActionPlace, holder: string, tried: Tried): Promise<void> {
    if (tried.fate === 'not-done') return vault.forgetAction(place, holder);
    if (tried.fate !== 'unknown') {
      const made = (tried.fate === 'done' && tried.success.made) || '';
      return vault.endAction(place, holder, { outcome: writeOutcome(tried), made });
    }
    const quietUntil = tried.mayStillRun ? clock() + limits.journalQuietMs : 0;
    return vault.leaveAction(place, holder, quietUntil);
  }

  function report(error: unknown): void {
    log.error({ err: error }, 'the journal could not be written');
  }

  return { perform };
}

function attemptOf(
  { request, beganAt, quietUntil }: JournalledAction,
  isRepeat: boolean,
  now: number,
): Attempt {
  return { request, isRepeat, beganAt, quietMs: quietUntil - now };
}

function isFound(tried: Tried): boolean {
  return tried.fate === 'done' && tried.wasFound === true;
}

/** How another action ended is not this one's to tell, but that it takes too long is. */
function onlyLate(error: unknown): void {
  if (error instanceof GatewayError && error.code === 'outcome-unknown') throw error;
}
