import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { longestSilentWaitMs } from '#contract/own/silentWait.ts';
import type { OperationId } from '#contract/upstream/operations.ts';
import { GatewayError } from '../errors.ts';
import { limits, type Limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import { networkError } from './networkError.ts';
import { createRetries } from './retries.ts';
import type { ScanAnswer, ScanApi, ScanBody } from './scanApi.ts';
import { sendForClinician } from './sendForClinician.ts';

const clients = 100;
const outageMs = 10 * 60_000;
const caller = { clinicianId: 'c', partner: {} as Partner, requestId: 'r' };
const tokens = { current: async () => 'token', renewed: async () => 'token' };

const empty: ScanBody = {
  text: async () => '',
  dump: async () => undefined,
  async *[Symbol.asyncIterator]() {},
};
const status =
  (statusCode: number, headers: ScanAnswer['headers'] = {}) =>
  async (): Promise<ScanAnswer> => ({ statusCode, headers, body: empty });
const broken = (details: { code: string; syscall?: string }) => async (): Promise<ScanAnswer> => {
  throw networkError(Object.assign(new Error('broken'), details));
};
const tooSlow = async (): Promise<ScanAnswer> => {
  throw new GatewayError('upstream-timeout');
};

/** The same numbers in every run (a linear congruential generator, from 0 to below 1). */
function seeded(): () => number {
  let state = 20_261_124;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Time that passes as soon as everybody waits. */
function virtualTime() {
  let now = 0;
  let waiting: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    clock: () => now,
    wait: (ms: number) => new Promise<void>((wake) => void waiting.push({ at: now + ms, wake })),
    /** Lets it pass until nobody waits any more. */
    pass: async (): Promise<void> => {
      while (waiting.length > 0) {
        now = Math.min(...waiting.map(({ at }) => at));
        const due = waiting.filter(({ at }) => at === now);
        waiting = waiting.filter(({ at }) => at > now);
        for (const { wake } of due) wake();
        await setImmediate();
      }
    },
  };
}

/** How an upstream is down: after how long it gives which answer, or none. */
interface Down {
  readonly afterMs: number;
  readonly answer: () => Promise<ScanAnswer>;
}

/**
 * Lets clinicians work through an outage, so long from click to click. Gives what went upstream, repeats of the gateway
 * and of the browsers included, for each thing that was asked for.
 */
async function work(
  { afterMs, answer }: Down,
  thinkMs: number,
  given: Partial<Limits> = {},
): Promise<number> {
  const random = seeded();
  const { clock, wait, pass } = virtualTime();
  const count = { asked: 0, upstream: 0 };
  const scanApi: ScanApi = {
    async send() {
      count.upstream += 1;
      await wait(afterMs);
      return answer();
    },
    retries: createRetries({ ...limits, ...given }, { clock, wait, random }),
    limits,
    close: async () => undefined,
  };

  async function gateway(operation: OperationId): Promise<GatewayError> {
    const call = { operation, requestId: 'r', signal: new AbortController().signal };
    const sent = sendForClinician({ scanApi, tokens, refusalBytes: 1_000 }, caller, call);
    const error = await sent.catch((failure: unknown) => failure as GatewayError);
    if (!(error instanceof GatewayError)) throw new Error('the upstream is down');
    return error;
  }

  // The browser's own rule, which app/queryClient.test.ts tests: readings that are asked back soon, three times at most.
  async function browser(operation: OperationId): Promise<void> {
    for (let failures = 0; ; failures += 1) {
      const { details } = await gateway(operation);
      const asked = Number(details.headers?.['retry-after'] ?? 0) * 1000;
      const comesBack = operation === 'getReferral' && asked > 0 && asked <= longestSilentWaitMs;
      if (!comesBack || failures === 3) return;
      await wait(asked + random() * Math.min(500 * 2 ** failures, 4_000));
    }
  }

  async function clinician(): Promise<void> {
    await wait(random() * thinkMs);
    while (clock() < outageMs) {
      const chosen = random();
      count.asked += 1;
      await browser(chosen < 0.7 ? 'getReferral' : chosen < 0.9 ? 'updateReferral' : 'createReferral');
      await wait((0.5 + random()) * thinkMs);
    }
  }

  const all = Promise.all(Array.from({ length: clients }, clinician));
  await pass();
  await all;
  return Math.round((1000 * count.upstream) / count.asked) / 1000;
}

const at = (afterMs: number, answer: Down['answer']): Down => ({ afterMs, answer });

describe(`F22 a total outage of ten minutes, ${clients} clinicians`, () => {
  it.each([
    ['connections are refused', at(1, broken({ code: 'ECONNREFUSED', syscall: 'connect' }))],
    ['connections are reset', at(20, broken({ code: 'ECONNRESET' }))],
    ['503 with Retry-After: 2', at(20, status(503, { 'retry-after': '2' }))],
    ['429 with Retry-After: 9', at(20, status(429, { 'retry-after': '9' }))],
    ['no answer', at(limits.jsonMs, tooSlow)],
  ])('F22 is no flood: %s, at most 1.2 × what was asked for', async (what, down) => {
    const ratios = [await work(down, 20_000), await work(down, 60_000)];
    const found = `sent ÷ asked for, a click every 20 and 60 s: ${ratios.join(', ')}`;
    process.stdout.write(`F22 ${what}: ${found}\n`);
    for (const ratio of ratios) {
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(1.2);
    }
  });

  it('F22 would be one without the budget', async () => {
    expect(await work(at(20, status(503)), 60_000, { retryReserve: 1_000_000 })).toBeGreaterThan(3);
  });
});
