import type { RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { operations } from '#contract/upstream/operations.ts';
import { GatewayError } from '../errors.ts';
import { limits, type Limits } from '../limits.ts';
import { listen, stop } from '../testing/listen.ts';
import { deadlineIn } from './beforeDeadline.ts';
import { createScanApi, type ScanApi } from './scanApi.ts';

function scanApiAt(origin: string, given: Partial<Limits> = {}): ScanApi {
  const scanApi = createScanApi(origin, operations, { ...limits, ...given });
  onTestFinished(() => scanApi.close().catch(() => undefined));
  return scanApi;
}

async function upstream(listener: RequestListener): Promise<string> {
  const { server, port } = await listen(listener);
  onTestFinished(() => stop(server));
  return `http://127.0.0.1:${port}`;
}

async function failure(scanApi: ScanApi, signal?: AbortSignal): Promise<GatewayError> {
  const call = { operation: 'createReferral', authorization: 'x', requestId: 'r', body: '{}' } as const;
  const thrown: unknown = await scanApi
    .send({ ...call, ...(signal && { signal }) })
    .catch((error: unknown) => error);
  if (!(thrown instanceof GatewayError)) throw new Error('There was an answer');
  return thrown;
}

/** An origin where nobody listens. */
async function nobody(host: string): Promise<string> {
  const { server, port } = await listen(() => undefined);
  await stop(server);
  return `http://${host}:${port}`;
}

describe('what is known of a call without an answer', () => {
  // A name has several addresses, and all of them are tried.
  it.each(['127.0.0.1', 'localhost'])('F4 it was never sent when %s refuses the connection', async (host) => {
    expect(await failure(scanApiAt(await nobody(host)))).toMatchObject({
      code: 'upstream-unavailable',
      details: { reason: 'ECONNREFUSED', again: 'always' },
    });
  });

  it('F4 it was never sent when there is no such name', async () => {
    expect(await failure(scanApiAt('http://nowhere.invalid'))).toMatchObject({
      code: 'upstream-unavailable',
      details: { again: 'always' },
    });
  });

  it('F2 F4 it may have been done when the connection is reset', async () => {
    const origin = await upstream((request) => request.socket.destroy());
    expect(await failure(scanApiAt(origin))).toMatchObject({
      code: 'upstream-unavailable',
      details: { again: 'harmless' },
    });
  });

  it('F3 there is no time left to repeat it when it takes too long', async () => {
    const origin = await upstream(() => undefined);
    const error = await failure(scanApiAt(origin), deadlineIn(50).signal);
    expect(error.code).toBe('upstream-timeout');
    expect(error.details.again).toBeUndefined();
  });

  it('F22 it is of no use to repeat it when we are stopping', async () => {
    const scanApi = scanApiAt(await upstream(() => undefined));
    await scanApi.close();
    const error = await failure(scanApi);
    expect(error.code).toBe('upstream-unavailable');
    expect(error.details.again).toBeUndefined();
  });
});
