import { describe, expect, it, vi } from 'vitest';
import { authPaths } from '#contract/own/session.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { startGateway } from '../testing/harness.ts';

const createUser = 'POST /api/v1/users';

async function signedIn() {
  const gateway = await startGateway();
  const browser = gateway.browser();
  await browser.signIn(amara);
  const refuse = (validation_errors: unknown[]) => {
    gateway.upstream.control.decide = ({ call }) =>
      call === createUser
        ? { status: 422, body: { success: false, validation_errors, object: null } }
        : undefined;
  };
  return { gateway, browser, refuse };
}

describe('"Before you start"', () => {
  it('makes the Scan.com user with the partner’s credentials and keeps tokens and consent', async () => {
    const { gateway, browser } = await signedIn();
    expect((await browser.send('/api/v1/referrals')).error).toMatchObject({ code: 'start-needed' });
    const json = { email: ' mine@clinic.example ', acceptedTerms: '2026-01', marketingEmails: true };
    expect((await browser.send(authPaths.start, { method: 'POST', json })).status).toBe(204);
    const [sent] = gateway.upstream.journal;
    expect(sent?.headers.authorization).toBe(
      `Basic ${Buffer.from('scan-client:canary-scan-secret').toString('base64')}`,
    );
    expect(JSON.parse(String(sent?.body))).toEqual({
      first_name: 'Amara',
      last_name: 'Okafor',
      email: 'mine@clinic.example',
      marketing_emails: true,
    });
    const answer = JSON.parse((await browser.token()).text) as { session: unknown };
    expect(answer.session).toMatchObject({ start: null, clinician: { email: 'mine@clinic.example' } });
    expect((await browser.send('/api/v1/referrals')).status).toBe(200);
  });

  it('makes one user for twenty requests at once and any that follow', async () => {
    const { gateway, browser } = await signedIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser.start()));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(204));
    expect((await browser.start()).status).toBe(204);
    expect(gateway.upstream.count(createUser)).toBe(1);
  });

  it.each([
    ['{}', {}, 'bad-request', []],
    ['no address', { email: ' ', acceptedTerms: '2026-01', marketingEmails: false }, 'rejected', ['email']],
    [
      'an odd address',
      { email: 'amara@', acceptedTerms: '2026-01', marketingEmails: false },
      'rejected',
      ['email'],
    ],
    [
      'older terms',
      { email: 'a@b.example', acceptedTerms: '2025-01', marketingEmails: false },
      'rejected',
      ['acceptedTerms'],
    ],
    [
      'both',
      { email: 'a', acceptedTerms: '', marketingEmails: false },
      'rejected',
      ['email', 'acceptedTerms'],
    ],
  ])('refuses %s before anything is sent', async (_what, json, code, names) => {
    const { gateway, browser } = await signedIn();
    const { error } = await browser.send(authPaths.start, { method: 'POST', json });
    expect(error).toMatchObject({ code });
    expect(error?.fields?.map(({ name }) => name)).toEqual(names);
    expect(gateway.upstream.journal).toEqual([]);
  });

  it('says what to do when the address has a user already, and goes on with another one', async () => {
    const { gateway, browser, refuse } = await signedIn();
    refuse([
      { attribute: 'email', message: 'has already been taken', full_message: 'Email has already been taken' },
    ]);
    expect(await browser.start()).toMatchObject({
      status: 422,
      error: {
        code: 'rejected',
        fields: [
          {
            name: 'email',
            message: expect.stringMatching(/^This email address already has a Scan.com user\. Enter another/),
          },
        ],
      },
    });
    gateway.upstream.control.decide = () => undefined;
    expect((await browser.start('other@clinic.example')).status).toBe(204);
  });

  it('names the fields of other refusals as we do', async () => {
    const { browser, refuse } = await signedIn();
    refuse([
      { attribute: 'first_name', message: 'is too long', full_message: 'First name is too long' },
      'Something about the whole',
    ]);
    expect((await browser.start()).error?.fields).toEqual([
      { name: 'firstName', message: 'First name is too long' },
      { name: undefined, message: 'Something about the whole' },
    ]);
  });

  it('keeps a user that the vault could not take, and stores it next time without making another', async () => {
    const { gateway, browser } = await signedIn();
    vi.spyOn(gateway.vault, 'saveStart').mockRejectedValueOnce(new Error('disk full'));
    expect((await browser.start()).error).toMatchObject({ code: 'internal' });
    expect((await browser.start()).status).toBe(204);
    expect(gateway.upstream.count(createUser)).toBe(1);
    expect((await browser.send('/api/v1/referrals')).status).toBe(200);
  });

  it('is not done when the tokens cannot be read, and says so loudly in the log', async () => {
    const { gateway, browser } = await signedIn();
    gateway.upstream.control.decide = () => ({ status: 201, body: { access_token: 'canary-odd' } });
    expect((await browser.start()).error).toMatchObject({ code: 'upstream-contract' });
    expect(gateway.logged.find((line) => line.includes('"level":"error"'))).toContain('user was not made');
    expect(gateway.logged.join('')).not.toContain('canary-odd');
  });
});
