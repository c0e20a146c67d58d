import { randomUUID } from 'node:crypto';
import { paths } from '#app/paths.ts';
import {
  anklePain,
  chooseBothAnkles,
  completeToCheck,
  continueOn,
  expectScreen,
  johnDoe,
  openNewReferral,
  referPatient,
  signIn,
  signOut,
  submit,
} from './actions.ts';
import { clinicians, expect, test } from './test.ts';

test.beforeEach(async ({ page, clinician }) => {
  await signIn(page, clinician);
});

test('what was typed and not continued with is there after a reload', async ({ page }) => {
  await referPatient(page);
  await chooseBothAnkles(page);
  await page.getByLabel('Reason for the scan').fill(anklePain);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expectScreen(page, 'Clinical notes');
  await expect(page.getByLabel('Reason for the scan')).toHaveValue(anklePain);
  await expect(page.getByText(/Restored what you typed at \d\d:\d\d/)).toBeVisible();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.getByLabel('Reason for the scan')).toHaveValue('');
});

test('a new referral that was not created yet is restored after a reload, and can be discarded for good', async ({
  page,
}) => {
  await openNewReferral(page);
  await page.getByLabel('First name').fill('Zoë');
  await page.getByLabel('Month').fill('Jan');
  await page.getByRole('radio', { name: 'Other' }).check();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('First name')).toHaveValue('Zoë');
  await expect(page.getByLabel('Month')).toHaveValue('Jan');
  await expect(page.getByRole('radio', { name: 'Other' })).toBeChecked();

  const discarded = page.waitForResponse((response) => response.request().method() === 'DELETE');
  await page.getByRole('button', { name: 'Discard it' }).click();
  await discarded;
  const drafts = page.waitForResponse((response) => /\/api\/drafts\/[\da-f]{32}$/.test(response.url()));
  await page.reload();
  expect(await (await drafts).json()).toEqual({ drafts: {} });
  await expectScreen(page, 'Patient details');
  await expect(page.getByLabel('First name')).toHaveValue('');
});

test('an unfinished referral is continued from the list after signing out, at its first incomplete step', async ({
  page,
  clinician,
  sandbox,
}) => {
  const id = await referPatient(page);
  await chooseBothAnkles(page);
  await signOut(page);
  await signIn(page, clinician);
  const row = page.getByRole('row').filter({ has: page.locator(`a[href$="${id}"]`) });
  await expect(row).toContainText('Not submitted');
  await row.getByRole('link', { name: 'Continue' }).click();
  await expectScreen(page, 'Clinical notes');

  await page.getByRole('link', { name: 'Scan' }).click();
  await expectScreen(page, 'Scan');
  await expect(page.getByRole('radio', { name: 'MRI' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Remove Left ankle' })).toBeVisible();
  await page.getByRole('link', { name: 'Patient details' }).click();
  await expect(page.getByLabel('Last name')).toHaveValue(johnDoe.lastName);
  await expect(page.getByLabel('Year')).toHaveValue('1999');

  // Going through again without a change sends nothing again.
  await continueOn(page);
  await expectScreen(page, 'Scan');
  await continueOn(page);
  await expectScreen(page, 'Clinical notes');
  const writes = (await sandbox.journal({ referral: id })).filter(({ method }) => method !== 'GET');
  expect(writes.map(({ operation }) => operation)).toEqual(['createReferral', 'updateReferral']);
});

test('a step that is not due leads to the one that is', async ({ page }) => {
  const id = await referPatient(page);
  for (const ahead of ['check', 'notes', 'documents']) {
    await page.goto(paths.step(id, ahead));
    await expectScreen(page, 'Scan');
  }
  await page.goto(paths.referral(id));
  await expectScreen(page, 'Scan');
});

test('the browser’s back button keeps the answers and never leads to an empty form', async ({
  page,
  sandbox,
}) => {
  const id = await referPatient(page);
  await page.goBack();
  await expectScreen(page, 'Patient details');
  expect(page.url()).toContain(id);
  await expect(page.getByLabel('First name')).toHaveValue('John');
  await page.goForward();
  await expectScreen(page, 'Scan');
  expect(await sandbox.journal({ operation: 'createReferral', referral: id })).toHaveLength(1);
});

test('Change on the check page leads back to it', async ({ page, sandbox }) => {
  const id = await referPatient(page);
  await completeToCheck(page);
  await page.getByRole('link', { name: 'Change Clinical notes' }).click();
  await page.getByLabel('Reason for the scan').fill('Swelling of both ankles');
  await continueOn(page);
  await expectScreen(page, 'Check the referral');
  await expect(page.getByRole('main').getByText('Swelling of both ankles')).toBeVisible();
  const updates = await sandbox.journal({ operation: 'updateReferral', referral: id });
  expect(updates.at(-1)?.body).toEqual({ referral_information: 'Swelling of both ankles' });
});

test('going back after Submit shows the referral and submits nothing again', async ({ page, sandbox }) => {
  const id = await referPatient(page);
  await completeToCheck(page);
  await submit(page);
  await page.goBack();
  await expectScreen(page, 'DOE, John');
  await page.goto(paths.step(id, 'check'));
  await expectScreen(page, 'DOE, John');
  await page.goto(paths.submitted(id));
  await expectScreen(page, 'Referral submitted');
  expect(await sandbox.journal({ operation: 'submitReferral', referral: id })).toHaveLength(1);
});

test('an unknown address leads home', async ({ page }) => {
  await page.goto('/nowhere/at/all');
  await expectScreen(page, 'Page not found');
  await page.getByRole('link', { name: 'Go to your referrals' }).click();
  await expectScreen(page, 'Referrals');
});

test('A8 a referral of somebody else looks as if there was none', async ({
  page,
  browser,
  baseURL,
  clinician,
}) => {
  const id = await referPatient(page);
  const other = clinicians.find(({ sub }) => sub !== clinician.sub) ?? clinicians[1];
  const theirs = await browser.newPage({ baseURL: baseURL ?? '' });
  await signIn(theirs, other);
  const screens: string[] = [];
  for (const path of [paths.referral(id), paths.step(id, 'patient'), paths.referral(randomUUID())]) {
    await theirs.goto(path);
    await expectScreen(theirs, 'Referral not found');
    screens.push(await theirs.getByRole('main').innerText());
  }
  expect(new Set(screens).size).toBe(1);
  await theirs.close();
});
