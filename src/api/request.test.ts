import { describe, expect, it, vi } from 'vitest';
import { loaded } from '#lib/loadable.ts';
import { z } from '#lib/zod.ts';
import { ApiError } from './ApiError.ts';
import { createRequest, type Credentials } from './request.ts';

const read = loaded(z.object({ answer: z.number() }));
const call = { method: 'GET', path: '/api/v1/things', read };

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'x-request-id': 'r1' } });
}

function setUp(...answers: (Response | Error)[]) {
  const sent: { url: string; headers: Headers; body: unknown }[] = [];
  const fetch: typeof globalThis.fetch = (url, options) => {
    sent.push({ url: url as string, headers: new Headers(options?.headers), body: options?.body });
    const next = answers.shift() ?? new Error('no answer left');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  const credentials: Credentials = {
    token: vi.fn(() => Promise.resolve('one')),
    renew: vi.fn(() => Promise.resolve('two')),
  };
  return { request: createRequest(credentials, fetch), credentials, sent };
}

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (!(error instanceof ApiError)) throw new Error(`Expected an ApiError, got ${String(error)}`);
  return error;
}

describe('createRequest', () => {
  it('sends the token, the query and JSON, and reads the answer', async () => {
    const { request, sent } = setUp(json(200, { answer: 42, more: true }));
    const answer = await request({
      ...call,
      method: 'POST',
      query: { modality: 'X-ray & CT' },
      body: { a: 1 },
    });
    expect(answer).toEqual({ answer: 42 });
    expect(sent[0]?.url).toBe('/api/v1/things?modality=X-ray+%26+CT');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer one');
    expect(sent[0]?.headers.get('content-type')).toBe('application/json');
    expect(sent[0]?.body).toBe('{"a":1}');
  });

  it('renews a refused token and repeats the call once, seen by nobody', async () => {
    const { request, credentials, sent } = setUp(json(401, {}), json(200, { answer: 1 }));
    expect(await request(call)).toEqual({ answer: 1 });
    expect(credentials.renew).toHaveBeenCalledExactlyOnceWith('one');
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer one', 'Bearer two']);
  });

  it('gives up after the second 401', async () => {
    const error = { code: 'unauthenticated', message: 'Sign in again', requestId: 'r2' };
    const { request, sent } = setUp(json(401, {}), json(401, { error }));
    expect(await failure(request(call))).toMatchObject({ kind: 'unauthenticated', requestId: 'r2' });
    expect(sent).toHaveLength(2);
  });

  it.each([
    [404, 'not-found', 'not-found'],
    [422, 'rejected', 'rejected'],
    [413, 'too-large', 'rejected'],
    [409, 'conflict', 'conflict'],
    [429, 'rate-limited', 'server'],
    [503, 'upstream-unavailable', 'server'],
    [504, 'upstream-timeout', 'timeout'],
    [502, 'upstream-contract', 'contract'],
  ])('takes %i %s as %s', async (status, code, kind) => {
    const fields = [{ name: 'patient.email', message: 'Email must be a valid email' }, { name: 7 }];
    const { request } = setUp(json(status, { error: { code, message: 'Words', requestId: 'r3', fields } }));
    expect(await failure(request(call))).toMatchObject({
      kind,
      message: 'Words',
      requestId: 'r3',
      fields: [{ name: 'patient.email', message: 'Email must be a valid email' }],
    });
  });

  it.each([
    ['HTML', new Response('<html>', { status: 200 }), 'contract'],
    ['an empty body', new Response('', { status: 200 }), 'contract'],
    ['another shape', json(200, { answer: 'x' }), 'contract'],
    ['an unreadable 502', new Response('Bad gateway', { status: 502 }), 'server'],
    ['an unreadable 400', json(400, { error: 'no' }), 'contract'],
    ['an unknown code', json(418, { error: { code: 'teapot', message: '' } }), 'contract'],
  ])('has words for %s', async (_, response, kind) => {
    const { request } = setUp(response);
    const error = await failure(request(call));
    expect(error.kind).toBe(kind);
    expect(error.message).not.toBe('');
  });

  it.each([
    ['7', 7_000],
    [undefined, 0],
    ['soon', 0],
  ])('F5 is told to wait: %s', async (value, retryAfterMs) => {
    const error = { code: 'rate-limited', message: 'Wait', requestId: 'r4' };
    for (const body of [JSON.stringify({ error }), '<html>']) {
      const headers = value === undefined ? {} : { 'retry-after': value };
      const { request } = setUp(new Response(body, { status: 503, headers }));
      expect((await failure(request(call))).retryAfterMs).toBe(retryAfterMs);
    }
  });

  it('F16 gives an answer its version, and sends a key and what a change is based on', async () => {
    const answered = new Response('{"answer":1}', { headers: { etag: '"v2"' } });
    const { request, sent } = setUp(answered, json(200, { answer: 2 }));
    expect(await request({ ...call, method: 'PATCH', key: 'k', version: '"v1"' })).toEqual({
      answer: 1,
      version: '"v2"',
    });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('"k"');
    expect(sent[0]?.headers.get('if-match')).toBe('"v1"');
    expect(await request(call)).toEqual({ answer: 2 });
    expect([...(sent[1]?.headers.keys() ?? [])]).toEqual(['authorization']);
  });

  it('sends nothing before it can read the answer', async () => {
    const { request, sent } = setUp(json(200, { answer: 1 }));
    const missing = { value: undefined, load: () => Promise.reject(new Error('chunk')) };
    expect(await failure(request({ ...call, method: 'POST', read: missing }))).toMatchObject({
      kind: 'network',
    });
    expect(sent).toEqual([]);
  });

  it('takes a body that breaks off as a lost connection', async () => {
    const broken = new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) });
    const { request } = setUp(new Response(broken, { status: 200 }));
    expect(await failure(request(call))).toMatchObject({ kind: 'network', passing: true });
  });

  it('says when the connection was lost', async () => {
    const { request } = setUp(new TypeError('Failed to fetch'));
    expect(await failure(request(call))).toMatchObject({ kind: 'network', passing: true });
  });

  it('leaves an abort of the caller to the caller', async () => {
    const stop = new AbortController();
    stop.abort();
    const abort = new DOMException('stop', 'AbortError');
    const { request } = setUp(abort);
    await expect(request({ ...call, signal: stop.signal })).rejects.toBe(abort);
  });

  it('does not look at a body that nobody wants', async () => {
    const { request } = setUp(new Response(null, { status: 204 }));
    expect(await request({ method: 'DELETE', path: '/x' })).toBeUndefined();
  });
});
