import { longestSilentWaitMs } from '#contract/own/silentWait.ts';
import type { OperationId } from '#contract/upstream/operations.ts';
import { GatewayError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { beforeDeadline, msLeft } from './beforeDeadline.ts';
import { repeats } from './repeats.ts';
import { retryAfter } from './retryAfter.ts';
import { createRetryBudget } from './retryBudget.ts';

/** Waits until one call is to be tried again after the given failure. @throws the failure when it is not. */
export type NextTry = (failure: unknown) => Promise<void>;

/** Decides about further tries; retrying lives here, and a browser repeats only what it is invited to. */
export interface Retries {
  /** Begins a call, which ends with the signal. */
  readonly begin: (operation: OperationId, signal: AbortSignal) => NextTry;
}

/** For tests: what time and chance are. `clock` and `wait` are in milliseconds; `random` is from 0 to below 1. */
export interface Chance {
  readonly clock: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly random: () => number;
}

const chance: Chance = {
  clock: () => performance.now(),
  wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
  random: Math.random,
};

/** What the browser does not wait for by itself. */
const notSoon = retryAfter(6 * longestSilentWaitMs);

/**
 * Makes {@link Retries}: full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter), on top of
 * what the upstream asks to wait, within a call's own time and one budget for all calls.
 */
export function createRetries(limits: Limits, { clock, wait, random }: Chance = chance): Retries {
  const budget = createRetryBudget(limits, clock);

  /** Who is told to come back soon is one more try, and paid for like one. */
  function passedOn(failure: GatewayError, operation: OperationId): GatewayError {
    const asked = askedMs(failure);
    const comesBack = asked !== undefined && asked <= longestSilentWaitMs && repeats[operation] === 'reads';
    if (!comesBack || budget.spend()) return failure;
    const { code, details } = failure;
    return new GatewayError(code, { ...details, headers: { ...details.headers, ...notSoon } });
  }

  return {
    begin(operation, signal) {
      budget.earn();
      const end = clock() + (msLeft(signal) ?? limits.jsonMs);
      let failures = 0;
      return async (failure) => {
        failures += 1;
        if (!(failure instanceof GatewayError) || !mayRepeat(operation, failure)) throw failure;
        const jitter = random() * Math.min(limits.retryCapMs, limits.retryBaseMs * 2 ** (failures - 1));
        const pause = (askedMs(failure) ?? 0) + jitter;
        const fits = failures < limits.tries && clock() + pause + limits.leastTryMs <= end;
        if (signal.aborted || !fits || !budget.spend()) throw passedOn(failure, operation);
        await beforeDeadline(wait(pause), signal);
      };
    },
  };
}

function mayRepeat(operation: OperationId, { details: { again } }: GatewayError): boolean {
  return again === 'always' || (again === 'harmless' && repeats[operation] !== 'once');
}

function askedMs({ details: { headers } }: GatewayError): number | undefined {
  const seconds = headers?.['retry-after'];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
