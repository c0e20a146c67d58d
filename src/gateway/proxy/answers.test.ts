import { describe, expect, it } from 'vitest';
import { referralPath, started } from '../testing/started.ts';

describe('what comes back', () => {
  it('is the status and the JSON; nothing is kept by anybody', async () => {
    const { browser, answerWith } = await started();
    answerWith({
      status: 201,
      body: '{"object":{}}',
      headers: { 'set-cookie': 'a=b', server: 'x', 'x-powered-by': 'y', etag: 'z' },
    });
    const answer = await browser.send(referralPath);
    expect(answer).toMatchObject({ status: 201, text: '{"object":{}}' });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(answer.headers).not.toHaveProperty('set-cookie');
    expect(answer.headers).not.toHaveProperty('server');
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    expect(answer.headers).not.toHaveProperty('etag');
  });

  it.each([
    [400, {}, 'upstream-contract'],
    [400, { validation_errors: ['Enter a place'] }, 'rejected'],
    [403, {}, 'not-found'],
    [404, 'Not here', 'not-found'],
    [405, {}, 'upstream-contract'],
    [409, {}, 'conflict'],
    [413, {}, 'too-large'],
    [422, 'nothing to read', 'rejected'],
    [429, {}, 'rate-limited'],
    [500, '<html>', 'upstream-unavailable'],
    [503, {}, 'upstream-unavailable'],
    [504, {}, 'upstream-timeout'],
    [302, {}, 'upstream-contract'],
    [304, {}, 'upstream-contract'],
  ])('is our own error for %i %j: %s', async (status, body, code) => {
    const { browser, gateway, answerWith } = await started({ limits: { tries: 1 } });
    const headers = { location: 'http://127.0.0.1:1/elsewhere', 'retry-after': '7' };
    answerWith({ status, body, headers });
    const answer = await browser.send(referralPath);
    expect(answer.error).toMatchObject({ code, requestId: answer.headers['x-request-id'] });
    expect(answer.headers['retry-after']).toBe([429, 503].includes(status) ? '7' : undefined);
    expect(answer.headers['location']).toBeUndefined();
    expect(gateway.upstream.journal).toHaveLength(1);
  });

  it('names refused fields as we do, in both spellings of the upstream', async () => {
    const { browser, answerWith } = await started();
    const full_message = 'Last name can’t be blank';
    answerWith({
      status: 422,
      body: {
        validation_errors: [
          { attribute: 'patient_information.last_name', message: 'x', full_message },
          'A whole sentence',
        ],
      },
    });
    expect((await browser.send(referralPath, { method: 'PATCH', json: {} })).error?.fields).toEqual([
      { name: 'patient.lastName', message: full_message },
      { name: undefined, message: 'A whole sentence' },
    ]);
  });

  it.each([
    [
      'a page',
      { headers: { 'content-type': 'text/html' }, body: '<script>alert(1)</script>' },
      'upstream-contract',
    ],
    ['no type', { headers: { 'content-type': '' }, body: 'text' }, 'upstream-contract'],
  ])('A15 is never %s of the upstream', async (_what, given, code) => {
    const { browser, answerWith } = await started();
    answerWith(given);
    const answer = await browser.send(referralPath);
    expect(answer).toMatchObject({ status: 502, error: { code } });
    expect(answer.text).not.toContain('script');
  });

  it('says when nobody answers, and when it takes too long', async () => {
    const { gateway, browser } = await started({ limits: { jsonMs: 200 } });
    gateway.upstream.control.raw = () => undefined;
    expect((await browser.send(referralPath)).error?.code).toBe('upstream-timeout');
    gateway.upstream.control.raw = (request) => request.socket.destroy();
    expect((await browser.send(referralPath)).error?.code).toBe('upstream-unavailable');
    await gateway.upstream.stop();
    expect((await browser.send(referralPath)).error?.code).toBe('upstream-unavailable');
  });

  it.each([
    ['with a length', { 'content-length': '100' }],
    ['without one', {}],
  ])('F6 is an error of ours when the upstream breaks off, %s', async (_how, length) => {
    const { gateway, browser } = await started();
    gateway.upstream.control.raw = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', ...length });
      response.write('{"half":', () => response.destroy());
    };
    const answer = await browser.send(referralPath);
    expect(answer).toMatchObject({ status: 503, error: { code: 'upstream-unavailable' } });
  });

  it('F6 is an error of ours when the upstream stops in the middle', async () => {
    const { gateway, browser } = await started({ limits: { jsonMs: 200 } });
    gateway.upstream.control.raw = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"half":');
    };
    expect((await browser.send(referralPath)).error?.code).toBe('upstream-timeout');
  });

  it.each([
    ['with a length', true],
    ['without one', false],
  ])('is whole when it is too long to be held in memory, %s', async (_how, hasLength) => {
    const { gateway, browser } = await started({ limits: { answerBytes: 1_000 } });
    const long = JSON.stringify({ text: 'é'.repeat(200_000) });
    gateway.upstream.control.raw = (_request, response) => {
      const length = hasLength && { 'content-length': String(Buffer.byteLength(long)) };
      response.writeHead(200, { 'content-type': 'application/json', ...length }).end(long);
    };
    const { status, text } = await browser.send(referralPath);
    expect(status).toBe(200);
    expect(text === long).toBe(true);
  });

  it('is cut off, not completed, when a long one breaks off', async () => {
    const { gateway, browser } = await started({ limits: { answerBytes: 10 } });
    gateway.upstream.control.raw = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"half": "of it', () => setTimeout(() => response.destroy(), 50));
    };
    await expect(browser.send(referralPath)).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
  });
});
