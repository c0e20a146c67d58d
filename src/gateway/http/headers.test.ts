import { describe, expect, it } from 'vitest';
import { startGateway } from '../testing/harness.ts';
import { raw } from '../testing/raw.ts';

const hashes =
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='";
const policy =
  `default-src 'none';script-src 'self';style-src 'self' ${hashes};connect-src 'self';img-src 'self' blob:;` +
  "base-uri 'none';form-action 'self';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types 'none'";

const everywhere = {
  'content-security-policy': policy,
  'permissions-policy': expect.stringMatching(/(?=.*camera=\(\))(?=.*geolocation=\(\))(?=.*payment=\(\))/),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
};

describe('security headers', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/assets/a-1.js'],
    ['GET', '/assets/gone.js'],
    ['GET', '/healthz'],
    ['GET', '/readyz'],
    ['GET', '/auth/sign-in'],
    ['GET', '/auth/callback'],
    ['POST', '/auth/token'],
    ['GET', '/api/v1/referrals'],
    ['GET', '/api/nothing'],
    ['DELETE', '/api/v1/referrals'],
    ['TRACE', '/'],
    ['OPTIONS', '/'],
    ['GET', '/%zz'],
    ['GET', `/api/v1/referrals/${'x'.repeat(2_000)}`],
  ] as const)('A1 are on the answer to %s %.40s', async (method, path) => {
    const gateway = await startGateway();
    const { headers } = await gateway.browser().send(path, { method });
    expect(headers).toMatchObject(everywhere);
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('pin https when the public origin is https', async () => {
    const gateway = await startGateway({ config: { publicOrigin: 'https://app.example' } });
    const { headers } = await gateway.browser().send('/');
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  });

  it.each([
    [
      'two lengths',
      'POST /auth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde',
      400,
    ],
    [
      'length and chunks',
      'POST /auth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['headers beyond the limit', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
  ])('A10 are on the answer to %s', async (_what, text, status) => {
    const gateway = await startGateway();
    const answer = await raw(gateway.base, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain(`content-security-policy: ${policy.toLowerCase()}`);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ error: { code: 'bad-request' } });
    expect(gateway.upstream.journal).toEqual([]);
    // In the log under the id that the answer gives.
    const [, id] = /X-Request-Id: (\S+)/.exec(answer) ?? [];
    expect(gateway.logged.filter((line) => line.includes(`"requestId":"${id}"`))).toHaveLength(1);
  });

  it.each([
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: x\r\nHOST: y\r\nConnection: close\r\n\r\n', 400],
    ['an odd expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: cake\r\nConnection: close\r\n\r\n', 200],
  ])('A1 are on the answer to a request with %s', async (_what, text, status) => {
    const gateway = await startGateway();
    const answer = await raw(gateway.base, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain(`content-security-policy: ${policy.toLowerCase()}`);
  });

  it('A9 an absolute request target is refused', async () => {
    const gateway = await startGateway();
    const answer = await raw(
      gateway.base,
      'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });
});
