import type { Limits } from '../limits.ts';

/** Bounds how many calls are tried again, so that an upstream in trouble does not get several times the load. */
export interface RetryBudget {
  /** A call is made: it pays a share of somebody's further try. */
  readonly earn: () => void;
  /** Takes one further try; false when there is none left. */
  readonly spend: () => boolean;
}

/**
 * Makes a {@link RetryBudget} on a clock of milliseconds: a token bucket, as in Finagle (https://twitter.github.io/finagle/guide/Clients.html#retries).
 * In any stretch of time the tries again are at most `retryReserve`, one for each `retryReserveMs` of it, and
 * `retryPercent` of the calls.
 */
export function createRetryBudget(limits: Limits, clock: () => number): RetryBudget {
  // In hundredths of a try: tenths of numbers do not add up to whole ones.
  const most = limits.retryReserve * 100;
  let left = most;
  let since = clock();

  function add(hundredths: number): void {
    left = Math.min(most, left + hundredths);
  }

  return {
    earn: () => add(limits.retryPercent),
    spend() {
      const now = clock();
      add((100 * (now - since)) / limits.retryReserveMs);
      since = now;
      if (left < 100) return false;
      left -= 100;
      return true;
    },
  };
}
