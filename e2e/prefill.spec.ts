import type { Frame, Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import { continueOn, expectScreen } from './actions.ts';
import { axeFaults } from './axe.ts';
import { test } from './ownStack.ts';
import { begin, openPractice, pathIn, type Practice } from './practice.ts';
import type { Stack } from './stack.ts';
import { expect } from './test.ts';
import { annaWithEmail, banner, dialog, expectFrozen, john, parkJohn, written } from './twoPatients.ts';

/** With a clinician and drafts of its own. */
async function startNew(
  page: Page,
  own: Stack,
  patient: object,
): Promise<{ practice: Practice; frame: Frame }> {
  const practice = await openPractice(page, own, { patient });
  return { practice, frame: await begin(practice) };
}

test('a record fills in the first screen, is named, can be changed, and is written by Continue only', async ({
  page,
  own,
  sandbox,
}) => {
  const { frame } = await startNew(page, own, { ...annaWithEmail, birthDate: '1974', gender: 'F' });
  const hint = frame.getByRole('status').filter({ hasText: 'From your record' });
  await expect(hint).toContainText(
    'First name, Last name, Email address, Address line 1, Town or city, Postcode',
  );
  await expect(hint).toContainText(
    'Date of birth (not a whole date in the past), Gender (not one of the choices)',
  );
  await expect(frame.getByLabel('Year')).toHaveValue('');
  expect(await written(sandbox)).toEqual([]);
  await frame.getByLabel('First name').fill('Anne');
  await frame.getByLabel('Day').fill('5');
  await frame.getByLabel('Month').fill('12');
  await frame.getByLabel('Year').fill('1974');
  await frame.getByRole('radio', { name: 'Female' }).check();
  await continueOn(frame);
  await expectScreen(frame, 'Scan');
  // The portal knows her as Anna; that is said and not asked, because it was done here.
  await expect(
    frame.getByText('Your record shows SMITH, Anna. This referral is for SMITH, Anne.'),
  ).toBeVisible();
  await expect(dialog(frame)).toHaveCount(0);
  const [journaled] = await written(sandbox);
  expect(journaled).toContain('"first_name":"Anne"');
  expect(journaled).toContain('"address_city":"Leeds"');
});

test('as long as nothing is typed the screen follows the portal; then it asks', async ({
  page,
  own,
  sandbox,
}) => {
  const { practice, frame } = await startNew(page, own, john);
  await practice.call('setPatient', annaWithEmail);
  await expect(frame.getByLabel('First name')).toHaveValue('Anna');
  await practice.call('setPatient', john);
  await expect(frame.getByLabel('First name')).toHaveValue('John');
  await expect(dialog(frame)).toHaveCount(0);

  await test.step('typed answers are parked under their patient', async () => {
    await frame.getByLabel('Address line 2').fill('Flat 7');
    await practice.call('setPatient', annaWithEmail);
    await expectFrozen(page, frame);
    expect(await axeFaults(page, { frames: true })).toEqual([]);
    await parkJohn(frame).click();
    await expect(frame.getByLabel('First name')).toHaveValue('Anna');
    await expect(frame.getByLabel('Address line 2')).toHaveValue('');
  });

  await test.step('and offered by name, never filled in by themselves', async () => {
    await expect(
      frame.getByText('You began a referral for DOE, John, born 30 Jan 1999, and did not continue.'),
    ).toBeVisible();
    expect(await axeFaults(page, { frames: true })).toEqual([]);
    await frame.getByLabel('Address line 2').fill('The Annexe');
    await expect(frame.getByText(/^Saved/)).toBeVisible();
    await practice.call('setPatient', john);
    await dialog(frame).getByRole('button', { name: 'Park SMITH, Anna and start for DOE, John' }).click();
  });

  await test.step('each comes back to its own patient', async () => {
    await expect(frame.getByLabel('Address line 2')).toHaveValue('Flat 7');
    await expect(frame.getByLabel('First name')).toHaveValue('John');
    await practice.reload({ patient: annaWithEmail });
    const again = await begin(practice);
    await expect(again.getByLabel('Address line 2')).toHaveValue('The Annexe');
    await expect(again.getByLabel('First name')).toHaveValue('Anna');
    await again.getByRole('button', { name: 'Go on with DOE, John' }).click();
    await expect(again.getByLabel('Address line 2')).toHaveValue('Flat 7');
    await expect(again.getByText(banner)).toBeVisible();
    await continueOn(again);
    await expectScreen(again, 'Scan');
    await expect(again.getByText(banner)).toBeVisible();
  });
  const journal = await written(sandbox);
  expect(journal).toHaveLength(1);
  expect(journal[0]).toContain('"first_name":"John"');
  expect(journal[0]).not.toContain('Annexe');
});

test('new details of the same patient are offered before Continue, never taken', async ({ page, own }) => {
  const { practice, frame } = await startNew(page, own, john);
  await frame.getByLabel('Address line 2').fill('Flat 7');
  await practice.call('setPatient', { ...john, phone: '07700 900123', postcode: 'SK7 2EC' });
  const offer = frame.getByRole('status').filter({ hasText: 'Your record has new details of this patient' });
  await expect(offer).toContainText('07700 900123');
  await expect(frame.getByLabel('Mobile phone')).toHaveValue('');
  await offer.getByRole('button', { name: 'Use the new details' }).click();
  await expect(frame.getByLabel('Mobile phone')).toHaveValue('07700 900123');
  await expect(frame.getByLabel('Postcode')).toHaveValue('SK7 2EC');
  await expect(frame.getByLabel('Address line 2')).toHaveValue('Flat 7');
  await expect(frame.getByText('Your record has new details')).toHaveCount(0);
});

test('a patient who comes while an answer is on its way: nothing more is written, and no page of hers shows his', async ({
  page,
  own,
  sandbox,
}) => {
  const { practice, frame } = await startNew(page, own, john);
  await sandbox.faultOnce('createReferral', { kind: 'delay', ms: 1500 });
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/api/v1/referrals'),
  );
  await continueOn(frame);
  await sent;
  await practice.call('setPatient', annaWithEmail);
  await parkJohn(frame).click();
  await expect(frame.getByLabel('First name')).toHaveValue('Anna');
  expect(pathIn(frame)).toBe(paths.newReferral);
  await continueOn(frame);
  await expectScreen(frame, 'Scan');
  await expect(frame.getByRole('complementary')).toContainText('SMITH, Anna');
  const journal = await written(sandbox);
  expect(journal.map((each) => /"first_name":"(\w+)"/.exec(each)?.[1])).toEqual(['John', 'Anna']);
});
