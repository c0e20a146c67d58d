import { describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import type { Answer } from '../testing/fakeUpstream.ts';
import { referralPath, started } from '../testing/started.ts';

type Raw = NonNullable<Awaited<ReturnType<typeof started>>['gateway']['upstream']['control']['raw']>;

const good = { success: true, validation_errors: [], object: { id: 'x' } };
const update = { method: 'PATCH', json: { modality: 'MRI' } } as const;
const create = {
  method: 'POST',
  json: { patient_information: { first_name: 'Anna', last_name: 'Bell' } },
} as const;

/** A gateway whose upstream answers as given, in turn, and then well. `sent` is how often it was asked. */
async function answering(answers: readonly Answer[], options: Parameters<typeof started>[0] = {}) {
  const { gateway, browser } = await started(options);
  const left = [...answers];
  gateway.upstream.control.decide = () => left.shift() ?? { body: good };
  return { gateway, browser, sent: () => gateway.upstream.journal.length };
}

/** The same on the level of connections. */
async function doing(raws: readonly Raw[], options: Parameters<typeof started>[0] = {}) {
  const { gateway, browser } = await started(options);
  let sent = 0;
  gateway.upstream.control.raw = (request, response) => {
    request.resume();
    const raw = raws[sent];
    sent += 1;
    if (raw) raw(request, response);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(good));
  };
  return { gateway, browser, sent: () => sent };
}

const reset: Raw = (request) => request.socket.destroy();
const cut: Raw = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"success":true,', () => response.destroy());
};

describe('F4 a failure that passes', () => {
  it.each([500, 502, 503, 504])(
    'F4 %i is seen by nobody, on a reading and on a change of answers',
    async (status) => {
      for (const what of [{}, update]) {
        const { browser, sent } = await answering([{ status }, { status }, { status }]);
        expect((await browser.send(referralPath, what)).status).toBe(200);
        expect(sent()).toBe(4);
      }
    },
  );

  it('F4 that does not pass is told after the fourth try', async () => {
    const { browser, sent } = await answering(Array.from({ length: 9 }, () => ({ status: 500 })));
    expect(await browser.send(referralPath)).toMatchObject({
      status: 503,
      error: { code: 'upstream-unavailable' },
    });
    expect(sent()).toBe(4);
  });

  it.each([
    ['a reset', reset],
    ['a cut answer', cut],
  ])('F4 F6 %s is seen by nobody either', async (_what, raw) => {
    for (const what of [{}, update]) {
      const { browser, sent } = await doing([raw, raw]);
      expect((await browser.send(referralPath, what)).status).toBe(200);
      expect(sent()).toBe(3);
    }
  });

  it.each([
    ['POST', '/api/v1/referrals'],
    ['PATCH', `${referralPath}/submit`],
    ['PATCH', `${referralPath}/confirm`],
    ['POST', `${referralPath}/time_slots`],
  ] as const)('F2 F4 is not repeated blindly: %s %s', async (method, path) => {
    for (const status of [500, 503]) {
      const { browser, sent } = await answering([{ status }]);
      expect((await browser.send(path, { method, json: create.json })).status).toBe(503);
      expect(sent()).toBe(1);
    }
    const { browser, sent } = await doing([reset]);
    expect((await browser.send(path, { method, json: create.json })).status).toBe(503);
    expect(sent()).toBe(1);
  });

  it('F4 F8 a renewed token counts apart', async () => {
    const { gateway, browser } = await started();
    const seen: (string | undefined)[] = [];
    gateway.upstream.control.decide = ({ call, headers }) => {
      if (call === 'POST /api/v1/token') return undefined;
      seen.push(headers.authorization);
      if (seen.length <= 3) return { status: 500 };
      return headers.authorization === 'Bearer canary-access-1' ? { status: 401 } : { body: good };
    };
    expect((await browser.send(referralPath)).status).toBe(200);
    expect(seen).toEqual([...Array<string>(4).fill('Bearer canary-access-1'), 'Bearer canary-access-2']);
    expect(gateway.upstream.count('POST /api/v1/token')).toBe(1);
  });

  it('F4 F9 a token refresh that failed is not repeated here', async () => {
    const { gateway, browser } = await started();
    gateway.upstream.control.decide = ({ call }) => ({ status: call === 'POST /api/v1/token' ? 503 : 401 });
    expect((await browser.send(referralPath)).error?.code).toBe('upstream-unavailable');
    expect(gateway.upstream.count('POST /api/v1/token')).toBe(1);
  });
});

describe('F5 Retry-After', () => {
  it.each([429, 503])('F5 %i is waited for, also before a creation', async (status) => {
    const asked = { status, headers: { 'retry-after': '1' } };
    const { browser, sent } = await answering([asked]);
    const began = performance.now();
    expect((await browser.send('/api/v1/referrals', create)).status).toBe(200);
    // Timers may be a millisecond early.
    expect(performance.now() - began).toBeGreaterThan(990);
    expect(sent()).toBe(2);
  });

  it.each([
    [429, '30', 'rate-limited'],
    [503, '30', 'upstream-unavailable'],
    [503, '99999', 'upstream-unavailable'],
  ])('F5 %i that asks for %s s is passed on: there is no time for it', async (status, asked, code) => {
    const { browser, sent } = await answering([{ status, headers: { 'retry-after': asked } }]);
    const answer = await browser.send(referralPath);
    expect(answer).toMatchObject({ status, error: { code } });
    expect(answer.headers['retry-after']).toBe(asked === '30' ? '30' : '3600');
    expect(sent()).toBe(1);
  });

  it('F5 429 without it is not repeated', async () => {
    const { browser, sent } = await answering([{ status: 429 }]);
    expect((await browser.send(referralPath)).status).toBe(429);
    expect(sent()).toBe(1);
  });
});

describe('F3 no answer', () => {
  const silence: Raw = () => undefined;
  const halfAnAnswer: Raw = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{');
  };
  const halfARefusal: Raw = (_request, response) => {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.write('{');
  };
  const drip: Raw = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.once('close', () => clearInterval(timer));
  };

  it.each([
    ['none at all', silence, 'upstream-timeout'],
    ['half of one', halfAnAnswer, 'upstream-timeout'],
    ['one that never ends', drip, 'upstream-timeout'],
    ['half of a refusal', halfARefusal, 'not-found'],
  ])('F3 ends in the time for a call: %s', async (_what, raw, code) => {
    const jsonMs = 1_300;
    const { browser } = await doing(Array<Raw>(9).fill(raw), { limits: { jsonMs } });
    const began = performance.now();
    expect((await browser.send(referralPath)).error?.code).toBe(code);
    expect(performance.now() - began).toBeLessThan(jsonMs + 700);
  });

  it('F3 that time is ten seconds for JSON, and none is fixed for an upload', async () => {
    expect(limits.jsonMs).toBe(10_000);
    expect(limits.uploadIdleMs).toBe(30_000);
    const { gateway } = await started();
    // Node would end a request that takes five minutes to arrive.
    expect(gateway.server.server.requestTimeout).toBe(0);
    // Standing still upstream is noticed first, so that its answer goes out.
    expect(limits.socketIdleMs).toBeGreaterThan(limits.uploadIdleMs);
  });
});
