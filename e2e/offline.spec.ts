import type { Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import {
  anklePain,
  chooseBothAnkles,
  completeToCheck,
  continueOn,
  expectScreen,
  fillPatient,
  johnDoe,
  openNewReferral,
  referPatient,
  referralIdOf,
  signIn,
  submit,
} from './actions.ts';
import { clinicians, expect, test } from './test.ts';

const offline = 'You are offline. Go on typing: it is kept here and sent when you are back.';

/** The announced line above the page with these words. */
const bar = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

test('F1 offline before the click: Continue waits, takes along what is typed meanwhile, and is sent once on return', async ({
  page,
  context,
  sandbox,
}) => {
  await signIn(page, clinicians[2]);
  await openNewReferral(page);
  await fillPatient(page);
  await context.setOffline(true);
  await expect(bar(page, offline)).toBeVisible();
  await continueOn(page);
  await expect(page.getByText('Waiting for the connection…')).toBeVisible();
  await page.getByLabel('Last name').fill('Doebridge');
  await context.setOffline(false);
  await expectScreen(page, 'Scan');
  await expect(bar(page, 'Back online')).toBeVisible();
  await expect(bar(page, offline)).toHaveCount(0);
  const writes = await sandbox.journal({ referral: referralIdOf(page) });
  expect(writes.filter(({ method }) => method !== 'GET')).toMatchObject([
    { operation: 'createReferral', body: { patient_information: { last_name: 'Doebridge' } } },
  ]);
  await expect(bar(page, 'Back online')).toHaveCount(0);
});

test('F1 what waits is sent in order, one after the other: no draft overtakes its Continue', async ({
  page,
  context,
  clinician,
  sandbox,
}) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  await chooseBothAnkles(page);
  await context.setOffline(true);
  await expect(bar(page, offline)).toBeVisible();
  await page.getByLabel('Reason for the scan').fill('Pain');
  await expect(page.getByText('Waiting for the connection…')).toBeVisible();
  await page.getByLabel('Reason for the scan').fill(anklePain);
  await continueOn(page);
  await expect(bar(page, 'Your last step waits for the connection.')).toBeVisible();

  const events: string[] = [];
  const isWrite = (method: string, url: string) => method !== 'GET' && url.includes('/api/');
  page.on('request', (each) => isWrite(each.method(), each.url()) && events.push(`${each.method()} begins`));
  page.on(
    'requestfinished',
    (each) => isWrite(each.method(), each.url()) && events.push(`${each.method()} ends`),
  );
  await context.setOffline(false);
  await expectScreen(page, 'Documents');
  expect(events.slice(0, 4)).toEqual(['PUT begins', 'PUT ends', 'PATCH begins', 'PATCH ends']);
  expect(events.at(-2)).toBe('DELETE begins');
  const updates = await sandbox.journal({ operation: 'updateReferral', referral: id });
  expect(updates.map(({ body }) => body).slice(1)).toEqual([{ referral_information: anklePain }]);
  // Nothing of it comes back as typed and not sent.
  await page.goto(paths.step(id, 'notes'));
  await expect(page.getByLabel('Reason for the scan')).toHaveValue(anklePain);
  await expect(page.getByText(/Restored what you typed/)).toHaveCount(0);
});

test('F1 a Submit that waits can be called off, and is not sent then', async ({
  page,
  context,
  clinician,
  sandbox,
}) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  await completeToCheck(page);
  await context.setOffline(true);
  await expect(bar(page, offline)).toBeVisible();
  await page.getByRole('button', { name: 'Submit referral' }).click();
  await page.getByRole('button', { name: 'Do not send it' }).click();
  await expect(bar(page, 'Your last step waits')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await context.setOffline(false);
  await expect(bar(page, 'Back online')).toBeVisible();
  await expectScreen(page, 'Check the referral');
  expect(await sandbox.journal({ operation: 'submitReferral', referral: id })).toEqual([]);
  await submit(page);
  expect(await sandbox.journal({ operation: 'submitReferral', referral: id })).toHaveLength(1);
});

test('what is typed while Continue is under way is sent too, to the same referral', async ({
  page,
  sandbox,
}) => {
  await signIn(page, clinicians[2]);
  await openNewReferral(page);
  await fillPatient(page);
  await sandbox.faultOnce('createReferral', { kind: 'delay', ms: 1_500 });
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await continueOn(page);
  await sent;
  await page.getByLabel('Address line 1').fill('125 Drury Lane');
  await expectScreen(page, 'Scan');
  const writes = await sandbox.journal({ referral: referralIdOf(page) });
  expect(writes.filter(({ method }) => method !== 'GET').map(({ method, body }) => [method, body])).toEqual([
    ['POST', { patient_information: expect.objectContaining({ address_line_1: johnDoe.addressLine1 }) }],
    ['PATCH', { patient_information: { address_line_1: '125 Drury Lane' } }],
  ]);
});
