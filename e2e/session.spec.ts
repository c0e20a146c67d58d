import type { BrowserContext, Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import { authPaths } from '#contract/own/session.ts';
import {
  anklePain,
  chooseBothAnkles,
  continueOn,
  expectScreen,
  johnDoe,
  reachIdentity,
  referPatient,
  signIn,
  signOut,
} from './actions.ts';
import { axeFaults } from './axe.ts';
import { endSession, readable, signInAgain } from './sessions.ts';
import { test as alone } from './ownStack.ts';
import { clinicians, expect, test } from './test.ts';

const warningOf = (page: Page) => page.getByRole('dialog', { name: 'Your session is about to end' });
const overOf = (page: Page) => page.getByRole('dialog', { name: 'Sign in again' });

/** Counts the questions for a token from now on. */
function countTokens(context: BrowserContext): () => number {
  let count = 0;
  context.on('request', (request) => (count += request.url().endsWith(authPaths.token) ? 1 : 0));
  return () => count;
}

/** Opens "Clinical notes" of a new referral, with something typed and stored. Gives the referral's id. */
async function writeSome(page: Page): Promise<string> {
  const id = await referPatient(page);
  await chooseBothAnkles(page);
  await page.getByLabel('Reason for the scan').fill(anklePain);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  return id;
}

/** That nothing of the patient or of what was typed is there to be read. */
async function expectEmptied(page: Page): Promise<void> {
  const words = await readable(page);
  for (const secret of [johnDoe.lastName, johnDoe.firstName, anklePain, 'nkle', 'SK7'])
    expect(words.toLowerCase()).not.toContain(secret.toLowerCase());
}

test('F23 warns two minutes before, as often as wanted; after the end the page is emptied, and goes on in the same field', async ({
  page,
  stack,
  sandbox,
  clinician,
}) => {
  await page.clock.install();
  await signIn(page, clinician);
  const id = await writeSome(page);
  const notes = page.getByLabel('Reason for the scan');
  const warning = warningOf(page);
  for (let time = 1; time <= 3; time += 1) {
    await page.clock.fastForward('08:00');
    await expect(warning.getByRole('timer')).toHaveText(/^It ends in (2 minutes|1 minute 5\d seconds)\./);
    if (time === 1) expect(await axeFaults(page)).toEqual([]);
    await warning.getByRole('button', { name: 'Stay signed in' }).click();
    await expect(warning).toBeHidden();
  }

  await notes.press('End');
  await notes.press('ArrowLeft');
  await page.clock.fastForward('08:00');
  await page.clock.fastForward('01:00');
  await expect(warning.getByRole('status').first()).toHaveText('1 minute left');
  await endSession(page, stack.origin);
  await page.clock.fastForward('01:05');
  await expect(overOf(page)).toBeVisible();
  await expectEmptied(page);
  expect(await axeFaults(page)).toEqual([]);

  await signInAgain(page, clinician);
  await expect(notes).toBeFocused();
  await page.keyboard.type('!');
  const text = `${anklePain.slice(0, -1)}!${anklePain.slice(-1)}`;
  await expect(notes).toHaveValue(text);
  await continueOn(page);
  await expectScreen(page, 'Documents');
  const updates = await sandbox.journal({ operation: 'updateReferral', referral: id });
  expect(updates.at(-1)?.body).toEqual({ referral_information: text });
});

test('F10 F12 two tabs stay signed in together, and ask once when their tokens run out; a clock that jumps ends nothing', async ({
  page,
  context,
  sandbox,
  clinician,
}) => {
  await page.clock.install();
  await signIn(page, clinician);
  await expectScreen(page, 'Referrals');
  const other = await context.newPage();
  await other.goto(paths.referrals);
  await expectScreen(other, 'Referrals');
  // What is still asked for when the clock leaps would count as a use.
  for (const each of [page, other]) await each.waitForLoadState('networkidle');
  await page.clock.fastForward('08:00');
  await expect(warningOf(page)).toBeVisible();
  await expect(warningOf(other)).toBeVisible();
  await warningOf(page).getByRole('button', { name: 'Stay signed in' }).click();
  await expect(warningOf(page)).toBeHidden();
  await expect(warningOf(other)).toBeHidden();

  await page.clock.fastForward('01:30');
  const asked = countTokens(context);
  const before = (await sandbox.journal({ operation: 'listReferrals' })).length;
  await Promise.all(
    [page, other].map(async (each) => {
      const listed = each.waitForResponse((answer) => answer.url().includes('/api/v1/referrals'));
      // Who comes back to a tab has the list read anew.
      await each.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
      expect((await listed).status()).toBe(200);
    }),
  );
  expect(asked()).toBe(1);
  expect((await sandbox.journal({ operation: 'listReferrals' })).length - before).toBe(2);

  const looked = page.waitForResponse((answer) => answer.url().endsWith(authPaths.token));
  await page.clock.setSystemTime(Date.now() + 24 * 3_600_000);
  expect((await looked).status()).toBe(200);
  await expectScreen(page, 'Referrals');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

// On a stack of its own: what the next clinician has referred elsewhere would be found here.
alone(
  'A5 A19 signing out in one tab empties the others, Back shows nothing, and the next clinician finds nothing',
  async ({ page, context, clinician }) => {
    await signIn(page, clinician);
    const id = await writeSome(page);
    const other = await context.newPage();
    await other.goto(paths.step(id, 'notes'));
    await expect(other.getByLabel('Reason for the scan')).toHaveValue(anklePain);
    const asked = countTokens(context);
    const out = other.waitForResponse((answer) => answer.url().endsWith(authPaths.signOut));
    await signOut(other);
    expect(await (await out).headerValue('clear-site-data')).toBe('"cache", "storage"');
    await expect(overOf(page)).toBeVisible();
    await expectEmptied(page);
    await other.goBack();
    await expectScreen(other, 'Sign in');
    await expectEmptied(other);
    // One by each document of the tab that signed out: the one that was emptied has asked nobody.
    expect(asked()).toBe(2);

    const [, next] = clinicians;
    const replaced = page.waitForEvent('framenavigated');
    await reachIdentity(other, next);
    await replaced;
    await expectEmptied(page);
    await expect(
      page
        .getByText(`${next.givenName} ${next.familyName}`)
        .or(page.getByRole('heading', { name: 'Before you start' }))
        .first(),
    ).toBeVisible();
  },
);
