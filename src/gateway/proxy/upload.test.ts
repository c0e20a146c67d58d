import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { amara } from '../testing/fakeIssuer.ts';
import { readAll } from '../testing/listen.ts';
import { referralPath, started as startedGateway } from '../testing/started.ts';

const path = `${referralPath}/additional_documents`;
const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
const maxBytes = 100_000;

async function started(options: Parameters<typeof startedGateway>[0] = {}) {
  const { gateway, browser } = await startedGateway(options);
  const upload = (body: Buffer | AsyncGenerator<Uint8Array>, headers: Record<string, string> = multipart) =>
    browser.send(path, { method: 'POST', headers, body });
  return { gateway, upload };
}

describe('an upload', () => {
  it('arrives byte for byte, with its type and length', async () => {
    const { gateway, upload } = await started();
    const body = Buffer.alloc(90_000, 'scan');
    expect((await upload(body)).status).toBe(200);
    const [received] = gateway.upstream.journal;
    expect(received?.body.equals(body)).toBe(true);
    expect(received?.headers).toMatchObject({
      ...multipart,
      'content-length': '90000',
      authorization: 'Bearer canary-access-1',
    });
  });

  it('is handed on while it still comes in', async () => {
    const { gateway, upload } = await started();
    const { promise: firstChunk, resolve: sawFirst } = Promise.withResolvers<string>();
    gateway.upstream.control.raw = (request, response) => {
      request.once('data', (chunk: Buffer) => {
        sawFirst(chunk.toString());
        request
          .resume()
          .on('end', () => response.writeHead(201, { 'content-type': 'application/json' }).end('{}'));
      });
    };
    const answer = await upload(
      (async function* () {
        yield Buffer.from('first');
        // Waits for the upstream: were the body collected first, this would never go on.
        expect(await firstChunk).toBe('first');
        yield Buffer.from('second');
      })(),
    );
    expect(answer.status).toBe(201);
  });

  it.each([
    ['by its declared length', () => Buffer.alloc(maxBytes + 20_000)],
    [
      'while it comes in',
      async function* () {
        for (let sent = 0; sent < maxBytes + 20_000; sent += 10_000) yield Buffer.alloc(10_000);
      },
    ],
  ])('A13 that is too large is refused %s', async (_how, body) => {
    const { upload } = await started();
    expect(await upload(body())).toMatchObject({ status: 413, error: { code: 'too-large' } });
  });

  it('may have the partner’s bytes and what multipart adds', async () => {
    const { upload } = await started();
    expect((await upload(Buffer.alloc(maxBytes + 1_000))).status).toBe(200);
  });

  it.each([
    [413, 'too-large'],
    [422, 'rejected'],
    [500, 'upstream-unavailable'],
  ])('refused by the upstream with %i before it was read says so', async (status, code) => {
    const { gateway, upload } = await started();
    gateway.upstream.control.raw = (_request, response) => response.writeHead(status).end();
    expect((await upload(Buffer.alloc(maxBytes))).error?.code).toBe(code);
  });

  it('refused before it was read leaves the connection usable', async () => {
    const { gateway, browser } = await startedGateway();
    const { access_token } = await browser.signIn(amara);
    gateway.upstream.control.raw = (_request, response) => response.writeHead(422).end();
    const head = `Host: x\r\nAuthorization: Bearer ${access_token}\r\nContent-Type: ${multipart['content-type']}`;
    const socket = connect(Number(new URL(gateway.base).port), '127.0.0.1');
    socket.write(`POST ${path} HTTP/1.1\r\n${head}\r\nContent-Length: ${maxBytes}\r\n\r\nx`);
    const rest = 'x'.repeat(maxBytes - 1);
    const next = 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    let answers = '';
    for await (const chunk of socket) {
      if (answers === '') socket.write(rest + next);
      answers += String(chunk);
    }
    expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 422', 'HTTP/1.1 200']);
  });

  it('with a stale token renews it and asks to repeat', async () => {
    const { gateway, upload } = await started();
    gateway.upstream.control.decide = ({ headers }) =>
      headers.authorization === 'Bearer canary-access-1' ? { status: 401 } : undefined;
    expect((await upload(Buffer.from('x'))).error?.code).toBe('upstream-unavailable');
    expect((await upload(Buffer.from('x'))).status).toBe(200);
    expect(gateway.upstream.count('POST /api/v1/token')).toBe(1);
  });

  it('is stored when the upstream says so, whatever it sends with it', async () => {
    const { gateway, upload } = await started();
    gateway.upstream.control.decide = () => ({
      status: 201,
      headers: { 'content-type': 'text/html' },
      body: '<p>',
    });
    expect(await upload(Buffer.from('x'))).toMatchObject({ status: 201, text: '' });
  });

  it('may take long, but not stand still', async () => {
    const { gateway, upload } = await started({ limits: { jsonMs: 50, uploadIdleMs: 300 } });
    gateway.upstream.control.raw = (request, response) => {
      void readAll(request).then(() => setTimeout(() => response.writeHead(201).end(), 150));
    };
    expect((await upload(Buffer.from('x'))).status).toBe(201);
    gateway.upstream.control.raw = () => undefined;
    expect((await upload(Buffer.from('x'))).error?.code).toBe('upstream-timeout');
  });

  it('that the browser gives up is given up upstream too', async () => {
    const { gateway, upload } = await started();
    const { promise: broken, resolve } = Promise.withResolvers<void>();
    gateway.upstream.control.raw = (request) => {
      request.resume();
      void once(request, 'error').then(() => resolve());
    };
    const body = (async function* () {
      yield Buffer.alloc(1_000);
      throw new Error('the browser gives up');
    })();
    await expect(upload(body)).rejects.toThrow('the browser gives up');
    await broken;
  });

  it.each(['application/json', 'text/plain', 'application/octet-stream'])(
    'is not taken as %s',
    async (type) => {
      const { gateway, upload } = await started();
      expect((await upload(Buffer.from('{}'), { 'content-type': type })).status).toBe(400);
      expect(gateway.upstream.journal).toEqual([]);
    },
  );

  it('A14 is held back while the session has too many under way', async () => {
    const { gateway, upload } = await started({ limits: { uploadsAtOnce: 1 } });
    const { promise: arrived, resolve: sawIt } = Promise.withResolvers<void>();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    gateway.upstream.control.decide = async () => {
      sawIt();
      await released;
      return undefined;
    };
    const first = upload(Buffer.from('x'));
    await arrived;
    const second = await upload(Buffer.from('x'));
    expect(second).toMatchObject({ status: 429, error: { code: 'rate-limited' } });
    expect(second.headers['retry-after']).toBe('5');
    release();
    expect((await first).status).toBe(200);
    expect((await upload(Buffer.from('x'))).status).toBe(200);
  });

  it('that broke off before its turn came is not begun upstream', async () => {
    const { gateway, browser } = await startedGateway();
    gateway.pass(25 * 3_600_000);
    const { access_token } = await browser.signIn(amara);
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const { promise: refreshing, resolve: refreshes } = Promise.withResolvers<void>();
    gateway.upstream.control.decide = async () => {
      refreshes();
      await released;
      return undefined;
    };
    const closed = new Promise((resolve) =>
      gateway.server.server.once('request', (request) => request.once('close', resolve)),
    );
    const socket = connect(Number(new URL(gateway.base).port), '127.0.0.1');
    const headers = `Host: x\r\nAuthorization: Bearer ${access_token}\r\nContent-Type: ${multipart['content-type']}`;
    socket.write(`POST ${path} HTTP/1.1\r\n${headers}\r\nContent-Length: 100\r\n\r\nx`);
    await refreshing;
    socket.destroy();
    await closed;
    release();
    // Afterwards everything works, and nothing but this was sent.
    expect((await browser.send('/api/v1/referrals')).status).toBe(200);
    expect(gateway.upstream.journal.map(({ call }) => call)).toEqual([
      'POST /api/v1/token',
      'GET /api/v1/referrals',
    ]);
  });

  it('whose upstream is not there still gets an answer', async () => {
    const { gateway, upload } = await started();
    await gateway.upstream.stop();
    expect((await upload(Buffer.alloc(maxBytes))).error?.code).toBe('upstream-unavailable');
  });
});
