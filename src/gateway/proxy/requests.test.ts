import { describe, expect, it } from 'vitest';
import { referralId } from '../testing/harness.ts';
import { referralPath, started } from '../testing/started.ts';

describe('what goes up', () => {
  it('A11 is our own Authorization, three headers and a request id; nothing else from outside', async () => {
    const { gateway, browser } = await started();
    await browser.send(referralPath, {
      method: 'PATCH',
      json: { referral_information: 'Pain' },
      headers: {
        accept: 'application/json',
        cookie: 'a=b',
        'x-forwarded-for': '1.2.3.4',
        'x-forwarded-host': 'evil.example',
        forwarded: 'for=1.2.3.4',
        'x-request-id': 'chosen outside',
        connection: 'keep-alive, x-secret',
        'x-secret': 'x',
        'x-scan-user': '7',
        te: 'trailers',
      },
    });
    const [sent] = gateway.upstream.journal;
    expect(sent?.headers).toEqual({
      host: gateway.upstream.origin.replace('http://', ''),
      connection: 'keep-alive',
      accept: 'application/json',
      authorization: 'Bearer canary-access-1',
      'content-type': 'application/json',
      'content-length': '31',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  it.each([
    ['/api/v1/referrals?page=2&per_page=5&user_id=7', '/api/v1/referrals?page=2&per_page=5'],
    ['/api/v1/body_parts?modality=X-ray&admin=1', '/api/v1/body_parts?modality=X-ray'],
    [
      '/api/v1/imaging_providers?body_part_ids[]=1&body_part_ids[]=2',
      '/api/v1/imaging_providers?body_part_ids%5B%5D=1&body_part_ids%5B%5D=2',
    ],
    [`${referralPath}?x=1`, referralPath],
  ])('A8 is only the listed part of %s', async (asked, sent) => {
    const { gateway, browser } = await started();
    expect((await browser.send(asked)).status).toBe(200);
    expect(gateway.upstream.journal.map(({ url }) => url)).toEqual([sent]);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'referral_information=x'],
    ['bytes that are no UTF-8', 'application/json', Buffer.from('{"referral_information":"\xe9"}', 'latin1')],
  ])('A16 is not %s', async (_what, type, body) => {
    const { gateway, browser } = await started();
    const answer = await browser.send(referralPath, {
      method: 'PATCH',
      headers: { 'content-type': type },
      body,
    });
    expect(answer).toMatchObject({ status: 400, error: { code: 'bad-request' } });
    expect(gateway.upstream.journal).toEqual([]);
  });

  it('A8 is only the listed part of a body', async () => {
    const { gateway, browser } = await started();
    const patient_information = { first_name: 'John', user_id: 9 };
    await browser.send('/api/v1/referrals', {
      method: 'POST',
      json: { status: 'Confirmed', user_id: 7, patient_information },
    });
    await browser.send(`${referralPath}/submit`, { method: 'PATCH', json: { status: 'Completed' } });
    const [created, submitted] = gateway.upstream.journal.map(({ body }) => body.toString());
    expect(created).toBe('{"patient_information":{"first_name":"John"}}');
    expect(submitted).toBe('');
  });

  it('uses the paths of the configuration, while ours stay', async () => {
    const { operations } = await import('#contract/upstream/operations.ts');
    const changed = {
      ...operations,
      listBodyParts: 'GET /body-parts',
      submitReferral: 'POST /referrals/{referral_id}/send',
    };
    const { gateway, browser } = await started({ config: { operations: changed } });
    await browser.send('/api/v1/body_parts?modality=MRI');
    await browser.send(`${referralPath}/submit`, { method: 'PATCH' });
    expect(gateway.upstream.journal.map(({ call }) => call)).toEqual([
      'GET /api/v1/body-parts',
      `POST ${referralPath}/send`,
    ]);
  });

  it('A9 never leaves the table', async () => {
    const { gateway, browser } = await started();
    for (const path of [
      '/api/v1/referrals/..%2f..%2fusers',
      '/api/v1/referrals/../users',
      '/api/v1/referrals/%2e%2e/users',
      `/api/v1/referrals/${referralId}%00`,
      `/api/v1/referrals/${referralId}%0d%0aX:%20y`,
      '/api/v1/referrals/1',
      `/api/v1//referrals`,
      '//evil.example/api/v1/referrals',
      '/api/v1/users',
      '/api/v1/token',
      '/api/v2/referrals',
      `${referralPath}/..`,
      '/api/v1/referrals/%zz',
    ]) {
      const { status, error } = await browser.send(path);
      expect([path, error?.code, status]).toEqual([
        path,
        expect.stringMatching(/^(not-found|bad-request)$/),
        expect.any(Number),
      ]);
    }
    expect(gateway.upstream.journal).toEqual([]);
  });

  it('A12 takes no method outside the table', async () => {
    const { gateway, browser } = await started();
    const allowed = async (path: string, method: 'DELETE' | 'PUT' | 'POST' | 'GET' | 'HEAD' | 'OPTIONS') => {
      const { status, headers } = await browser.send(path, { method });
      return [status, headers['allow']];
    };
    expect(await allowed('/api/v1/referrals', 'DELETE')).toEqual([405, 'POST, GET']);
    expect(await allowed('/api/v1/referrals', 'HEAD')).toEqual([405, 'POST, GET']);
    expect(await allowed('/api/v1/referrals', 'OPTIONS')).toEqual([405, 'POST, GET']);
    expect(await allowed(`${referralPath}/submit`, 'GET')).toEqual([405, 'PATCH']);
    expect(await allowed('/api/v1/users', 'POST')).toEqual([404, undefined]);
    expect(await allowed('/auth/token', 'GET')).toEqual([405, 'POST']);
    expect((await browser.send('/api/v1/referrals', { method: 'TRACE' })).status).toBe(404);
    expect(gateway.upstream.journal).toEqual([]);
  });

  it('needs an access token of ours', async () => {
    const { gateway, browser } = await started();
    for (const authorization of ['', 'Basic eDp5', 'Bearer', 'Bearer x.y.z', 'Bearer canary-access-1']) {
      const answer = await browser.send(referralPath, { headers: { authorization } });
      expect(answer).toMatchObject({ status: 401, error: { code: 'unauthenticated' } });
    }
    expect(gateway.upstream.journal).toEqual([]);
  });

  it.each([
    ['no JSON', 'application/json', '{"patient_information":', 400],
    ['a prototype', 'application/json', '{"__proto__":{"status":"x"}}', 400],
    ['no object', 'application/json', '[]', 400],
    ['nothing', 'application/json', '', 400],
    ['a form', 'text/plain', 'a=b', 400],
    [
      'more than 256 kB',
      'application/json',
      JSON.stringify({ referral_information: 'x'.repeat(262_144) }),
      413,
    ],
  ])('A16 refuses %s', async (_what, type, body, status) => {
    const { gateway, browser } = await started();
    const answer = await browser.send('/api/v1/referrals', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(answer.status).toBe(status);
    expect(answer.error?.requestId).toBe(answer.headers['x-request-id']);
    expect(gateway.upstream.journal).toEqual([]);
  });
});
