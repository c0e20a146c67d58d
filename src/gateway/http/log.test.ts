import { describe, expect, it } from 'vitest';
import { authPaths } from '#contract/own/session.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { canaries, referralId, startGateway } from '../testing/harness.ts';
import { createLog } from './log.ts';

type Gateway = Awaited<ReturnType<typeof startGateway>>;
const lines = ({ logged }: Gateway) => logged.map((line) => JSON.parse(line) as Record<string, unknown>);
const requestLines = (gateway: Gateway) => lines(gateway).filter(({ msg }) => msg === 'request');

describe('the log', () => {
  it('has one line a request: what, how it went and how long, under the id of the answer', async () => {
    const gateway = await startGateway();
    const browser = await gateway.startedBrowser();
    gateway.logged.length = 0;
    const { headers } = await browser.send(`/api/v1/referrals/${referralId}?secret=1`, {
      headers: { 'x-request-id': 'mine' },
    });
    expect(requestLines(gateway)).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        requestId: headers['x-request-id'],
        method: 'GET',
        operation: 'getReferral',
        status: 200,
        ms: expect.any(Number),
        msg: 'request',
      },
    ]);
    expect(gateway.logged).toHaveLength(1);
  });

  it('A7 A18 holds no secret, token, name, address or answer, and no answer holds a secret or an upstream token', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    const answers: string[] = [];
    const keep = async (answer: Promise<{ text: string; headers: unknown }>) => {
      const { text, headers } = await answer;
      answers.push(text, JSON.stringify(headers));
    };
    await browser.signIn(amara);
    await keep(browser.token());
    await keep(browser.start('canary-email@clinic.example'));
    const json = {
      patient_information: { last_name: 'canary-patient' },
      referral_information: 'canary-notes',
    };
    await keep(browser.send('/api/v1/referrals', { method: 'POST', json }));
    await keep(browser.send('/api/v1/body_parts?modality=canary-query'));
    await keep(
      browser.send('/canary-path', { headers: { 'user-agent': 'canary-agent', referer: 'canary-referer' } }),
    );
    await keep(
      browser.send('/api/v1/referrals', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"canary-broken',
      }),
    );
    await keep(
      browser.send(`/api/drafts/${'a'.repeat(32)}/patient`, {
        method: 'PUT',
        json: { values: { a: 'canary-draft' } },
      }),
    );
    gateway.upstream.control.decide = () => ({ status: 500, body: 'canary-upstream' });
    await keep(browser.send('/api/v1/referrals'));
    gateway.upstream.control.decide = () => ({
      status: 422,
      body: { validation_errors: [{ message: 'canary-refusal' }] },
    });
    await keep(browser.send(`/api/v1/referrals/${referralId}`, { method: 'PATCH', json }));
    gateway.upstream.control.decide = () => ({ status: 401, body: 'canary-401' });
    await keep(browser.send('/api/v1/referrals'));
    await browser.send(`${authPaths.callback}?code=canary-code&state=canary-state&error_description=canary`);

    const log = gateway.logged.join('');
    expect(log).not.toContain('canary');
    expect(log).not.toMatch(/Amara|Okafor|@clinic/);
    for (const cookie of browser.cookies.values()) expect(log).not.toContain(cookie);
    const secrets = new RegExp(
      [canaries.scan, canaries.oidc, 'canary-access', 'canary-refresh', 'canary-upstream', 'canary-401'].join(
        '|',
      ),
    );
    expect(answers.join('\n')).not.toMatch(secrets);
    expect(answers.length).toBeGreaterThan(16);
  });

  it('A23 stays one encoded line whatever is sent', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    gateway.logged.length = 0;
    const forged = encodeURIComponent('x\n{"level":"info","msg":"forged"}\r\n');
    await browser.send(`/${forged}`);
    await browser.send(`${authPaths.signIn}?return_to=${forged}`);
    await browser.send(`${authPaths.callback}?error=${forged}&state=${forged}`);
    await browser.send('/api/v1/referrals', {
      headers: { authorization: 'Bearer \tforged', 'user-agent': 'forged' },
    });
    expect(requestLines(gateway)).toHaveLength(4);
    for (const line of gateway.logged) expect(line).toMatch(/^\{[^\n]*\}\n$/);
    expect(gateway.logged.join('')).not.toContain('forged');
  });

  it('A18 has no message of an error, whoever logs it and whatever is in its stack', () => {
    const logged: string[] = [];
    const log = createLog({ logLevel: 'info' }, { write: (line) => void logged.push(line) });
    const error = new Error('canary\n    at canary (patient.ts:1:1)');
    // As pino and Fastify themselves do it.
    log.error(error);
    log.warn({ err: error });
    log.info({ err: error }, error.message);
    log.error({ err: error }, 'words of ours');
    expect(logged.join('')).not.toContain('canary');
    expect(logged.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'unexpected error',
      'unexpected error',
      'unexpected error',
      'words of ours',
    ]);
    for (const line of logged) expect(line).toContain('log.test.ts');
  });

  it('says where something unexpected happened, but not what was in it', async () => {
    const gateway = await startGateway();
    const browser = await gateway.startedBrowser();
    await gateway.vault.close();
    const answer = await browser.send('/api/v1/referrals');
    expect(answer).toMatchObject({ status: 500, error: { code: 'internal' } });
    expect(answer.text).not.toMatch(/database|sqlite/i);
    expect((await browser.send('/readyz')).status).toBe(500);
    expect((await browser.send('/healthz')).status).toBe(200);
    const error = lines(gateway).find(({ level }) => level === 'error');
    expect(error).toMatchObject({
      requestId: expect.any(String),
      err: { type: 'Error', at: expect.any(Array) },
    });
  });
});

describe('rate limits', () => {
  it.each([
    ['sign-in', authPaths.signIn, { authPerMinute: 2 }],
    ['the API', '/api/v1/referrals', { apiPerMinute: 2 }],
  ])('A14 hold %s back with 429 and Retry-After', async (_what, path, limits) => {
    const gateway = await startGateway({ limits: { authPerMinute: 100, ...limits } });
    const browser = gateway.browser();
    if (path.startsWith('/api')) await browser.signIn(amara);
    await browser.send(path);
    await browser.send(path);
    const answer = await browser.send(path);
    expect(answer).toMatchObject({ status: 429, error: { code: 'rate-limited' } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });
});
