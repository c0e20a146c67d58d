import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations, type OperationId } from '#contract/upstream/operations.ts';
import { GatewayError, type Again } from '../errors.ts';
import { limits, type Limits } from '../limits.ts';
import { repeats } from './repeats.ts';
import { createRetries } from './retries.ts';
import { retryAfter } from './retryAfter.ts';

const reads = 'getReferral';

/** One failure: how long the try took, what is known of it, and the seconds that the upstream asks to wait. */
interface Failed {
  readonly tookMs?: number;
  readonly again?: Again | undefined;
  readonly asks?: number | undefined;
}

function errorOf({ again, asks }: Failed): GatewayError {
  return new GatewayError('upstream-unavailable', {
    ...(again && { again }),
    ...(asks !== undefined && { headers: retryAfter(asks * 1000) }),
  });
}

/** Calls an upstream that fails as given, and then answers. Time passes by waiting and by trying alone. */
async function call(
  operation: OperationId,
  failures: readonly Failed[],
  { random = () => 0.5, given = {} }: { random?: () => number; given?: Partial<Limits> } = {},
) {
  let now = 0;
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
    now += ms;
  };
  const retries = createRetries({ ...limits, ...given }, { clock: () => now, wait, random });
  const nextTry = retries.begin(operation, new AbortController().signal);
  const begun: number[] = [];
  let error: GatewayError | undefined;
  for (const failed of [...failures, undefined]) {
    begun.push(now);
    if (!failed) break;
    now += failed.tookMs ?? 10;
    try {
      await nextTry(errorOf(failed));
    } catch (thrown) {
      error = thrown as GatewayError;
      break;
    }
  }
  return { tries: begun.length, begun, waits, error };
}

const failed = fc.record({
  tookMs: fc.nat(6_000),
  again: fc.constantFrom(undefined, 'always', 'harmless'),
  asks: fc.option(fc.nat(15), { nil: undefined }),
});
const operation = fc.constantFrom(...(Object.keys(operations) as OperationId[]));

describe('what is tried again', () => {
  it.each<[OperationId, Again | undefined, number]>([
    ['getReferral', 'harmless', 2],
    ['listImagingProviders', 'harmless', 2],
    ['updateReferral', 'harmless', 2],
    ['createReferral', 'harmless', 1],
    ['submitReferral', 'harmless', 1],
    ['confirmReferral', 'harmless', 1],
    ['pickTimeSlots', 'harmless', 1],
    ['uploadAdditionalDocument', 'harmless', 1],
    ['createReferral', 'always', 2],
    ['submitReferral', 'always', 2],
    ['getReferral', undefined, 1],
  ])('F4 %s after a failure that is %s to repeat: %i tries', async (id, again, tries) => {
    expect((await call(id, [{ again }])).tries).toBe(tries);
  });

  it('F4 writes happen once, but for one that only sets values', () => {
    const writes = (Object.keys(operations) as OperationId[]).filter(
      (id) => !operations[id].startsWith('GET'),
    );
    expect(writes.filter((id) => repeats[id] !== 'once')).toEqual(['updateReferral']);
    expect(Object.values(repeats).filter((repeat) => repeat === 'reads')).toHaveLength(6);
  });

  it('F4 nothing but refusals of ours is waited for', async () => {
    const nextTry = createRetries(limits).begin(reads, new AbortController().signal);
    const bug = new TypeError('a bug');
    await expect(nextTry(bug)).rejects.toBe(bug);
  });
});

describe('how long is waited', () => {
  it.each([
    [0, [0, 0, 0]],
    [0.999_999, [250, 500, 1_000]],
  ])('F4 full jitter: with %d of the longest', async (part, longest) => {
    const { waits } = await call(
      reads,
      Array.from({ length: 3 }, (): Failed => ({ again: 'harmless' })),
      { random: () => part },
    );
    expect(waits.map(Math.round)).toEqual(longest);
  });

  it('F5 what the upstream asks for, and then not all at once', async () => {
    expect((await call(reads, [{ again: 'always', asks: 3 }])).waits).toEqual([3_125]);
  });

  it('F5 longer than there is time left is passed on', async () => {
    const { tries, error } = await call(reads, [{ again: 'always', asks: 9 }]);
    expect(tries).toBe(1);
    expect(error?.details.headers).toEqual({ 'retry-after': '9' });
  });

  it('F5 nobody is asked back soon when the budget is spent, but for what is not sent again by itself', async () => {
    const spent = { given: { retryReserve: 0, retryPercent: 0 } };
    const headers = async (id: OperationId, asks: number) =>
      (await call(id, [{ again: 'always', asks }], spent)).error?.details.headers;
    expect(await headers(reads, 2)).toEqual({ 'retry-after': '60' });
    expect(await headers(reads, 900)).toEqual({ 'retry-after': '900' });
    expect(await headers('updateReferral', 2)).toEqual({ 'retry-after': '2' });
  });
});

describe('F3 F4 F5 whatever happens', () => {
  it('F4 there are four tries at most, and F3 none begins that could not end in time', async () => {
    await fc.assert(
      fc.asyncProperty(
        operation,
        fc.array(failed, { maxLength: 8 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (id, failures, part) => {
          const { tries, begun } = await call(id, failures, { random: () => part });
          expect(tries).toBeLessThanOrEqual(limits.tries);
          const [, ...again] = begun;
          for (const at of again) expect(at).toBeLessThanOrEqual(limits.jsonMs - limits.leastTryMs);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('F5 nothing is sent before the upstream wants it, nor much later', async () => {
    await fc.assert(
      fc.asyncProperty(
        operation,
        fc.array(failed, { maxLength: 4 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (id, failures, part) => {
          const { waits } = await call(id, failures, { random: () => part });
          for (const [index, waited] of waits.entries()) {
            const asked = failures[index]?.asks;
            // A wait of none is passed on as a second, which is the least that the header can say.
            const askedFor = asked === undefined ? 0 : Math.max(1, asked) * 1000;
            expect(waited).toBeGreaterThanOrEqual(askedFor);
            expect(waited).toBeLessThan(askedFor + Math.min(2_000, 250 * 2 ** index));
          }
        },
      ),
    );
  });
});
