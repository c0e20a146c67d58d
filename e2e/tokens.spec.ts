import type { Page } from '@playwright/test';
import { authPaths } from '#contract/own/session.ts';
import {
  completeToCheck,
  continueOn,
  expectScreen,
  fillPatient,
  openNewReferral,
  referPatient,
  referralIdOf,
  signIn,
} from './actions.ts';
import { endSession, signInAgain } from './sessions.ts';
import { startStack } from './stack.ts';
import { clinicians, expect, sandboxAdmin, test } from './test.ts';

/** The access token of the page's next API call of this method that the server takes. */
async function tokenOf(page: Page, method: string): Promise<string> {
  const taken = await page.waitForResponse(
    (each) => each.url().includes('/api/') && each.request().method() === method && each.ok(),
  );
  const request = taken.request();
  return (await request.allHeaders())['authorization'] ?? '';
}

test('F8 an access token that expires in the middle of a step is renewed unseen, and the write is sent once', async ({
  page,
}) => {
  const stack = await startStack({ ACCESS_TOKEN_SECONDS: '2' });
  const sandbox = sandboxAdmin(stack.sandboxOrigin);
  try {
    await signIn(page, clinicians[0], stack.origin);
    await openNewReferral(page);
    // The page's clock stands still, as while a machine sleeps: the page takes its token for fresh, the server does not.
    await page.evaluate(() => {
      const at = performance.now();
      performance.now = () => at;
    });
    const token = tokenOf(page, 'PUT');
    await page.getByLabel('First name').fill('J');
    const authorization = await token;
    const status = async () => {
      const answer = await fetch(`${stack.origin}/api/drafts/new`, { headers: { authorization } });
      return answer.status;
    };
    await expect.poll(status).toBe(401);

    const answers: [string, number][] = [];
    page.on('response', (response) => answers.push([new URL(response.url()).pathname, response.status()]));
    await fillPatient(page);
    await continueOn(page);
    await expectScreen(page, 'Scan');
    expect(answers).toContainEqual(['/api/v1/referrals', 201]);
    expect(answers).toContainEqual([authPaths.token, 200]);
    expect(answers.some(([, code]) => code === 401)).toBe(true);
    expect(await sandbox.journal({ operation: 'createReferral' })).toHaveLength(1);
  } finally {
    await stack.stop();
  }
});

test('F10 twenty requests that meet an expired upstream token cause one refresh', async ({
  page,
  sandbox,
  clinician,
}) => {
  await signIn(page, clinician);
  const authorization = tokenOf(page, 'GET');
  await page.reload();
  const headers = { authorization: await authorization };
  await sandbox.expireTokens(clinician.email);
  const before = (await sandbox.journal({ operation: 'refreshToken' })).length;
  const statuses = await page.evaluate(
    (sent) =>
      Promise.all(
        Array.from({ length: 20 }, async () => (await fetch('/api/v1/referrals', { headers: sent })).status),
      ),
    headers,
  );
  expect(statuses).toEqual(Array(20).fill(200));
  expect(await sandbox.journal({ operation: 'refreshToken' })).toHaveLength(before + 1);
});

test('F13 a double click on Submit submits once', async ({ page, sandbox, clinician }) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  await completeToCheck(page);
  await sandbox.faultOnce('submitReferral', { kind: 'delay', ms: 300 });
  await page.getByRole('button', { name: 'Submit referral' }).click({ clickCount: 10 });
  await expectScreen(page, 'Referral submitted');
  expect(await sandbox.journal({ operation: 'submitReferral', referral: id })).toHaveLength(1);
});

test('F13 a double click on the first Continue creates one referral', async ({
  page,
  sandbox,
  clinician,
}) => {
  await signIn(page, clinician);
  const before = (await sandbox.journal({ operation: 'createReferral' })).length;
  await openNewReferral(page);
  await fillPatient(page);
  await sandbox.faultOnce('createReferral', { kind: 'delay', ms: 300 });
  await page.getByRole('button', { name: 'Continue' }).dblclick();
  await expectScreen(page, 'Scan');
  expect(await sandbox.journal({ operation: 'createReferral' })).toHaveLength(before + 1);
});

test('F8 when the session is over the page stays, and goes on after signing in again', async ({
  page,
  stack,
  sandbox,
  clinician,
}) => {
  await signIn(page, clinician);
  await openNewReferral(page);
  await fillPatient(page);
  // With the draft stored, Continue is the first to meet the end of the session.
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await endSession(page, stack.origin);

  await continueOn(page);
  await expect(page.getByRole('dialog', { name: 'Sign in again' })).toBeVisible();
  await expect(page.getByLabel('Last name')).toBeHidden();
  await signInAgain(page, clinician);
  await expect(page.getByLabel('Last name')).toHaveValue('Doe');
  await continueOn(page);
  await expectScreen(page, 'Scan');
  const id = referralIdOf(page);
  expect(await sandbox.journal({ operation: 'createReferral', referral: id })).toHaveLength(1);
});
