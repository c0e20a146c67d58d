import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '#api/ApiError.ts';
import { createQueryClient } from './queryClient.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Reads something that always fails like this; gives the times at which it was tried. */
async function triedAt(failure: Error): Promise<number[]> {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const times: number[] = [];
  const client = createQueryClient();
  const queryFn = () => {
    times.push(performance.now());
    throw failure;
  };
  // fetchQuery by itself never tries again; screens use the client's default.
  const { retry = false } = client.getDefaultOptions().queries ?? {};
  const began = performance.now();
  await Promise.all([
    expect(client.fetchQuery({ queryKey: ['a'], retry, queryFn })).rejects.toBe(failure),
    vi.advanceTimersByTimeAsync(120_000),
  ]);
  return times.map((time) => time - began);
}

const answered = { requestId: 'r1' };

describe('what the browser tries again', () => {
  it.each([
    ['the connection was lost', new ApiError('network')],
    ['the answer broke off', new ApiError('network', answered)],
    ['nobody of ours answered in time', new ApiError('timeout')],
    ['something before our server is at fault', new ApiError('server')],
  ])('F1 F4 three times, at growing distances: %s', async (_what, error) => {
    expect(await triedAt(error)).toEqual([0, 250, 750, 1_750]);
  });

  it.each([
    ['Scan.com is down', new ApiError('server', answered)],
    ['Scan.com did not answer in time', new ApiError('timeout', answered)],
    ['the answer cannot be read', new ApiError('contract', answered)],
    ['there is no such referral', new ApiError('not-found', answered)],
    ['the session has ended', new ApiError('unauthenticated', answered)],
    ['it is a fault of the page', new TypeError('x is undefined')],
  ])('F4 F22 nothing that the gateway has tried again, or that stays: %s', async (_what, error) => {
    expect(await triedAt(error)).toEqual([0]);
  });
});

describe('F5 Retry-After', () => {
  it('F5 is waited for, and then not all at once', async () => {
    const asked = new ApiError('server', { ...answered, retryAfterMs: 5_000 });
    expect(await triedAt(asked)).toEqual([0, 5_250, 10_750, 16_750]);
  });

  it.each([10_001, 60_000, Number.NaN])(
    'F5 of %d ms is not waited for without a word',
    async (retryAfterMs) => {
      expect(await triedAt(new ApiError('server', { ...answered, retryAfterMs }))).toEqual([0]);
    },
  );
});
