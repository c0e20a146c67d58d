import { expect, test } from 'vitest';
import { tokenSet } from '#contract/upstream/wire.ts';
import { openSandbox, refusals } from '../testing/openSandbox.ts';

const amara = { first_name: 'Amara', last_name: 'Okafor', email: 'amara@northgate.example' };

test('creating a user answers 201 with tokens for a day', async () => {
  const { asPartner } = await openSandbox();
  const { status, body } = await asPartner('/users', { ...amara, marketing_emails: true });
  expect(status).toBe(201);
  expect(tokenSet.parse(body).expires_in).toBe(86_400);
});

test.each([
  ['a blank name', { ...amara, last_name: ' ' }, "last_name: Last name can't be blank"],
  ['no name', { last_name: 'O', email: 'a@b.example' }, "first_name: First name can't be blank"],
  ['a bad e-mail address', { ...amara, email: 'amara@' }, 'email: Email must be a valid email'],
  ['a key that is not documented', { ...amara, role: 'admin' }, 'role: Role is not a known attribute'],
  [
    'text for a truth value',
    { ...amara, marketing_emails: 'yes' },
    'marketing_emails: Marketing emails is invalid',
  ],
])('creating a user refuses %s', async (_, user, refusal) => {
  const { asPartner } = await openSandbox();
  const answer = await asPartner('/users', user);
  expect(answer).toMatchObject({ status: 422, body: { success: false, object: null } });
  expect(refusals(answer)).toEqual([refusal]);
});

test('one e-mail address makes one user, whatever its case', async () => {
  const { asPartner } = await openSandbox();
  await asPartner('/users', amara);
  const again = await asPartner('/users', { ...amara, email: 'AMARA@northgate.example' });
  expect(again.status).toBe(422);
  expect(refusals(again)).toEqual(['email: Email has already been taken']);
});

test('a refresh token works once and gives a new pair', async () => {
  const { asPartner, signUp, withToken } = await openSandbox();
  const first = await signUp();
  const answer = await asPartner('/token', { refresh_token: first.refresh_token });
  expect(answer.status).toBe(200);
  const second = tokenSet.parse(answer.body);
  expect(second.access_token).not.toBe(first.access_token);
  expect((await asPartner('/token', { refresh_token: first.refresh_token })).status).toBe(401);
  expect((await withToken(second.access_token).get('/referrals')).status).toBe(200);
  expect((await asPartner('/token', { refresh_token: second.refresh_token })).status).toBe(200);
});

test('20 refreshes at once with one token: one works', async () => {
  const { asPartner, signUp } = await openSandbox();
  const { refresh_token } = await signUp();
  const answers = await Promise.all(Array.from({ length: 20 }, () => asPartner('/token', { refresh_token })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
});

test('a refresh without a token is refused by its name', async () => {
  const { asPartner } = await openSandbox();
  expect(refusals(await asPartner('/token', {}))).toEqual(["refresh_token: Refresh token can't be blank"]);
});

test('an access token expires by the clock, its refresh token does not', async () => {
  const { admin, asPartner, signUp, withToken } = await openSandbox();
  await admin('POST', '/tokens/lifetime', { email: 'short@northgate.example', seconds: 60 });
  const tokens = await signUp('short@northgate.example');
  const longer = await signUp('long@northgate.example');
  expect(tokens.expires_in).toBe(60);
  expect((await withToken(tokens.access_token).get('/referrals')).status).toBe(200);
  await admin('POST', '/clock', { advanceSeconds: 61 });
  expect((await withToken(tokens.access_token).get('/referrals')).status).toBe(401);
  expect((await withToken(longer.access_token).get('/referrals')).status).toBe(200);
  expect((await asPartner('/token', { refresh_token: tokens.refresh_token })).status).toBe(200);
});

test('the admin expires the access tokens of one user, or of all', async () => {
  const { admin, user } = await openSandbox();
  const [one, other] = [await user('one@northgate.example'), await user('other@northgate.example')];
  await admin('POST', '/tokens/expire', { email: 'one@northgate.example' });
  expect((await one.get('/referrals')).status).toBe(401);
  expect((await other.get('/referrals')).status).toBe(200);
  await admin('POST', '/tokens/expire', {});
  expect((await other.get('/referrals')).status).toBe(401);
});

test.each([
  ['/users', undefined],
  ['/users', 'Bearer x'],
  ['/users', `Basic ${Buffer.from('partner:wrong').toString('base64')}`],
  ['/token', `Basic ${Buffer.from('partner').toString('base64')}`],
  ['/token', 'Basic !'],
])('POST %s with %s is not let in', async (path, authorization) => {
  const { app } = await openSandbox();
  const headers = authorization === undefined ? {} : { authorization };
  const answer = await app.inject({ method: 'POST', url: `/api/v1${path}`, payload: amara, headers });
  expect(answer.statusCode).toBe(401);
});

test("the partner's credentials do not open a user's operations", async () => {
  const { app } = await openSandbox();
  const authorization = `Basic ${Buffer.from('partner:partner-secret').toString('base64')}`;
  const answer = await app.inject({ url: '/api/v1/referrals', headers: { authorization } });
  expect(answer.statusCode).toBe(401);
});
