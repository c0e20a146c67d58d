import { paths } from '#app/paths.ts';
import { anklePain, chooseBothAnkles, continueOn, expectScreen, referPatient, signIn } from './actions.ts';
import { copyBuild, type Builds } from './builds.ts';
import { test as base } from './ownStack.ts';
import { expect } from './test.ts';

const test = base.extend<{ builds: Builds }>({
  builds: async ({}, provide) => {
    const builds = copyBuild();
    await provide(builds);
    builds.remove();
  },
  settings: ({ builds }, provide) => provide({ STATIC_DIR: builds.folder }),
});

test('F18 an old page says that there is a newer one, and a part that is gone brings it: one silent reload, state kept', async ({
  page,
  builds,
  clinician,
  sandbox,
}) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  await chooseBothAnkles(page);

  await page.goto(paths.step(id, 'notes'));
  const notes = page.getByLabel('Reason for the scan');
  await notes.fill('Pain');
  builds.deploy();
  const told = page.getByRole('status').filter({ hasText: 'A new version is available.' });
  await expect(async () => {
    // Any answer tells; a draft's is one.
    await notes.press('End');
    await notes.press('!');
    await expect(told).toBeVisible({ timeout: 1_500 });
  }).toPass();
  const typed = await notes.inputValue();
  await notes.press('?');
  await told.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText(/Restored what you typed/)).toBeVisible();
  await expect(notes).toHaveValue(`${typed}?`);
  await expect(told).toHaveCount(0);

  // The page of this build, which the next one replaces before its other parts were asked for.
  builds.deploy();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await notes.fill(anklePain);
  await page.getByRole('link', { name: 'Referrals', exact: true }).click();
  await expectScreen(page, 'Referrals');
  await expect(page.locator(`a[href$="${id}"]`)).toBeVisible();
  expect(loads).toBe(1);
  await page.goto(paths.step(id, 'notes'));
  await expect(notes).toHaveValue(anklePain);
  await continueOn(page);
  await expectScreen(page, 'Documents');
  const updates = await sandbox.journal({ operation: 'updateReferral', referral: id });
  expect(updates.map(({ body }) => body).slice(1)).toEqual([{ referral_information: anklePain }]);
});

test('F18 a part that a reload does not bring either is told, with what to do', async ({
  page,
  builds,
  clinician,
}) => {
  await signIn(page, clinician);
  // Nothing of this build is in the browser's cache yet.
  builds.deploy();
  // It comes once the browser is idle.
  const watched = page.waitForResponse((response) => response.url().includes('/startConnection-'));
  await page.goto(paths.newReferral);
  await watched;
  builds.lose('ReferralsPages-');
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.getByRole('link', { name: 'Referrals', exact: true }).click();
  await expectScreen(page, 'The service is not answering');
  expect(loads).toBe(1);
  await page.getByRole('button', { name: 'Try again' }).click();
  const told = page.getByRole('status').filter({ hasText: 'A part of this page could not be loaded.' });
  await expect(told).toContainText('wait a few minutes');
  expect(loads).toBe(1);
});
