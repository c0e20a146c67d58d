import type { Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import { operations, parseOperation, pathOf } from '#contract/upstream/operations.ts';
import { writeUpdate } from '#contract/upstream/write.ts';
import {
  continueOn,
  expectScreen,
  fillPatient,
  johnDoe,
  openNewReferral,
  openStep,
  prepareBooking,
  referralIdOf,
  signIn,
} from './actions.ts';
import { axeFaults } from './axe.ts';
import { test } from './ownStack.ts';
import { clinicians, expect } from './test.ts';

const [clinician] = clinicians;
const firstName = (page: Page) => page.getByLabel('First name');
const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
const begun = /\/referrals\/new\/[\da-f]{32}$/;

/** Begins a new referral, types a name and waits until it is stored. Gives the page's address. */
async function beginFor(page: Page, name: string): Promise<string> {
  await page.goto(paths.newReferral);
  await firstName(page).fill(name);
  await saved(page);
  return page.url();
}

test('F14 each new referral begins empty, the earlier ones are offered, and each comes back at its own address', async ({
  page,
  sandbox,
}) => {
  await signIn(page, clinician);
  const zoes = await beginFor(page, 'Zoë');
  expect(zoes).toMatch(begun);

  // From the list, with the earlier one in it.
  await page.goto(paths.referrals);
  await openNewReferral(page);
  await expect(firstName(page)).toHaveValue('');
  const offer = page.getByText(/^You have 1 unfinished new referral, started \d\d:\d\d\. Continue it$/);
  await expect(offer).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await firstName(page).fill('Adam');
  await saved(page);
  const adams = page.url();
  expect(adams).not.toBe(zoes);

  await page.getByRole('link', { name: 'Continue it' }).click();
  await expect(firstName(page)).toHaveValue('Zoë');
  await expect(page.getByText(/^Restored what you typed at \d\d:\d\d\./)).toBeVisible();
  await page.goBack();
  await expect(firstName(page)).toHaveValue('Adam');
  await page.reload();
  await expect(firstName(page)).toHaveValue('Adam');

  // Created, it is none of the unfinished ones any more; the other one is.
  await fillPatient(page, { ...johnDoe, firstName: 'Adam' });
  await continueOn(page);
  await expectScreen(page, 'Scan');
  const id = referralIdOf(page);
  await page.goto(paths.referrals);
  const unfinished = page.getByRole('table', { name: 'Unfinished new referrals' });
  await expect(unfinished.getByRole('link', { name: 'Continue' })).toHaveCount(1);
  // Whoever comes back to where it was begun is at the referral, not at an empty form that would write over it.
  await page.goto(adams);
  await expectScreen(page, 'Scan');
  expect(referralIdOf(page)).toBe(id);
  const received = await sandbox.journal({ operation: 'createReferral' });
  expect(received).toHaveLength(1);
  expect(received[0]?.referralId).toBe(id);
});

test('the list has what was begun and not created: to be continued, or discarded after a question', async ({
  page,
  sandbox,
}) => {
  await signIn(page, clinician);
  await beginFor(page, 'Zoë');
  await beginFor(page, 'Adam');
  await page.goto(paths.referrals);
  const rows = page.getByRole('table', { name: 'Unfinished new referrals' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText(/^New referral, started \d\d:\d\d/);
  // Nobody has said yet whose they are.
  await expect(page.getByRole('main')).not.toContainText('Adam');
  expect(await axeFaults(page)).toEqual([]);

  await rows.nth(1).getByRole('button', { name: 'Discard' }).click();
  const dialog = page.getByRole('dialog', { name: /^Discard the new referral, started/ });
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(rows).toHaveCount(3);
  await rows.nth(1).getByRole('button', { name: 'Discard' }).click();
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Discard it' }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await rows.nth(1).getByRole('link', { name: 'Continue' }).click();
  await expect(firstName(page)).toHaveValue('Zoë');
  expect(await sandbox.journal({ operation: 'createReferral' })).toEqual([]);
});

test('F15 a page that is left in the middle of a word loses nothing of it', async ({ page, sandbox }) => {
  await signIn(page, clinician);
  await page.goto(paths.newReferral);
  await firstName(page).pressSequentially('Z');
  await saved(page);
  const address = page.url();
  await firstName(page).pressSequentially('oë-Anne');
  const next = await page.context().newPage();
  // The tab goes without a question, as when it crashes while it is being closed.
  await page.close({ runBeforeUnload: false });
  await next.goto(address);
  await expect(firstName(next)).toHaveValue('Zoë-Anne');
  expect(await sandbox.journal({ operation: 'createReferral' })).toEqual([]);
});

test('F16 a draft on answers that were changed since is shown with that, and a referral that has one is marked', async ({
  page,
  own,
  sandbox,
}) => {
  await signIn(page, clinician);
  const id = await prepareBooking({ sandbox, stack: own, clinician });
  await openStep(page, id, 'notes', 'Clinical notes');
  const notes = page.getByLabel('Reason for the scan');
  await notes.fill('Typed here');
  await saved(page);
  await page.goto(paths.referrals);
  await expect(page.getByRole('row').filter({ hasText: 'Typed since: Clinical notes' })).toHaveCount(1);

  // By other software of the same clinician.
  const token = (await sandbox.tokens()).at(-1)?.accessToken;
  const update = operations.updateReferral;
  const changed = await fetch(own.sandboxOrigin + pathOf(update, id), {
    method: parseOperation(update).method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(writeUpdate({ notes: 'Changed elsewhere' })),
  });
  expect(changed.ok).toBe(true);
  await openStep(page, id, 'notes', 'Clinical notes');
  await expect(notes).toHaveValue('Typed here');
  await expect(page.getByText('The saved answers have changed since. Continue replaces them.')).toBeVisible();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(notes).toHaveValue('Changed elsewhere');
  await page.goto(paths.referrals);
  await expect(page.getByText('Typed since')).toHaveCount(0);
});
