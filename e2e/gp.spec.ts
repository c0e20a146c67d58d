import type { Page } from '@playwright/test';
import type { SandboxAdmin } from '#sandbox/seed/adminClient.ts';
import { providers } from '#sandbox/seed/providers.ts';
import { continueOn, fillGp, openStep, prepareBooking, signIn, type BookingSurroundings } from './actions.ts';
import { faultsAtEveryWidth } from './everyWidth.ts';
import { expect, test } from './test.ts';

const title = 'GP details';
/** It phones the patient, so no time has to be chosen before the GP is asked for. */
const phoning = providers.find(
  ({ publishesTimeSlots, pricesPence }) => !publishesTimeSlots && pricesPence.MRI,
);

/** A practice of one test, as it is typed; the tests of a worker share the ones that were used last. */
const surgeryOf = (name: string) => ({
  practiceName: name,
  gpName: 'Dr Patel',
  address: '1 High Street',
  postcode: 'sk7 2eb',
  phone: '+44 (0)161 496 0000',
  email: ' reception@highstreet.example',
});
/** The same as the upstream is sent it. */
const sentOf = (name: string) => ({
  practice_name: name,
  gp_name: 'Dr Patel',
  address_line_1: '1 High Street',
  address_postcode: 'SK7 2EB',
  phone: '01614960000',
  email: 'reception@highstreet.example',
  not_registered: false,
});
const nothing = {
  practice_name: '',
  gp_name: '',
  address_line_1: '',
  address_postcode: '',
  phone: '',
  email: '',
};

test.beforeEach(async ({ page, clinician }) => {
  await signIn(page, clinician);
});

/** Opens the step for a new referral of which all before is answered. Gives the referral's id. */
async function openGp(page: Page, around: BookingSurroundings): Promise<string> {
  const id = await prepareBooking(around, { providerId: phoning?.id ?? null });
  await openStep(page, id, 'gp', title);
  return id;
}

/** Continues, and waits until the step is left. */
async function leave(page: Page): Promise<void> {
  await continueOn(page);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeHidden();
}

/** The bodies of the updates that the page sent, in their order. */
async function sent(sandbox: SandboxAdmin, referral: string): Promise<unknown[]> {
  const [_preparation, ...updates] = await sandbox.journal({ operation: 'updateReferral', referral });
  return updates.map(({ body }) => body);
}

const practice = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true });
const notRegistered = (page: Page) =>
  page.getByRole('checkbox', { name: 'The patient is not registered with a GP' });

test('only the practice’s name is needed, the rest is read as it is typed, and arrives in one spelling', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openGp(page, { sandbox, stack, clinician });
  await fillGp(page, { practiceName: ' ', postcode: 'SK7', phone: '12', email: 'reception' });
  await continueOn(page);
  const problems = page.getByRole('alert').getByRole('link');
  await expect(problems).toHaveText([
    'Enter the practice name',
    'Postcode must be a full UK postcode, like SK7 2EB',
    'Phone must be a phone number, like 0161 496 0000',
    'Email address must look like name@example.com',
  ]);
  await problems.first().click();
  await expect(page.getByLabel('Practice name')).toBeFocused();
  expect(await sent(sandbox, id)).toEqual([]);

  await fillGp(page, surgeryOf('Bramhall Surgery'));
  await leave(page);
  expect(await sent(sandbox, id)).toEqual([{ gp_information: sentOf('Bramhall Surgery') }]);

  await openStep(page, id, 'gp', title);
  await expect(page.getByLabel('Postcode (optional)')).toHaveValue('SK7 2EB');
  await fillGp(page, { practiceName: 'Bramhall Surgery' });
  await leave(page);
  expect((await sent(sandbox, id)).at(-1)).toEqual({
    gp_information: { ...nothing, practice_name: 'Bramhall Surgery', not_registered: false },
  });
});

test('a patient without a GP needs nothing else, and what was typed stays until Continue', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openGp(page, { sandbox, stack, clinician });
  await fillGp(page, { practiceName: 'Half typed', postcode: 'SK7' });
  await continueOn(page);
  await expect(page.getByRole('alert')).toContainText('Postcode must be a full UK postcode');
  await notRegistered(page).check();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByLabel('Practice name')).toBeHidden();
  await notRegistered(page).uncheck();
  await expect(page.getByLabel('Practice name')).toHaveValue('Half typed');
  await notRegistered(page).check();
  await leave(page);
  expect(await sent(sandbox, id)).toEqual([{ gp_information: { ...nothing, not_registered: true } }]);
  await expect(page.getByRole('complementary')).toContainText('Not registered with a GP');

  await openStep(page, id, 'gp', title);
  await expect(notRegistered(page)).toBeChecked();
  await notRegistered(page).uncheck();
  await expect(page.getByLabel('Practice name')).toHaveValue('');
  await expect(page.getByRole('button', { name: /Half typed/ })).toHaveCount(0);
});

test('what was typed is there after a reload', async ({ page, sandbox, stack, clinician }) => {
  const id = await openGp(page, { sandbox, stack, clinician });
  await fillGp(page, surgeryOf('Poynton Surgery'));
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Restored what you typed/)).toBeVisible();
  await expect(page.getByLabel('Practice name')).toHaveValue('Poynton Surgery');
  await expect(page.getByLabel('Phone (optional)')).toHaveValue('+44 (0)161 496 0000');
  await leave(page);
  expect(await sent(sandbox, id)).toEqual([{ gp_information: sentOf('Poynton Surgery') }]);
});

test('F7 a refusal stands by its field', async ({ page, sandbox, stack, clinician }) => {
  const id = await openGp(page, { sandbox, stack, clinician });
  await fillGp(page, surgeryOf('Cheadle Surgery'));
  const refusal = (attribute: string, full_message: string) => ({
    attribute,
    message: 'is odd',
    full_message,
  });
  await sandbox.faultOnce('updateReferral', {
    kind: 'refuse',
    validationErrors: [
      refusal('gp_information.practice_name', 'Practice name is odd'),
      refusal('gp_information.address_postcode', 'Address postcode is odd'),
      refusal('gp_information', 'GP details are odd'),
    ],
  });
  await continueOn(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3);
  await expect(page.getByLabel('Practice name')).toHaveAccessibleDescription(/Practice name is odd/);
  await expect(page.getByLabel('Postcode (optional)')).toHaveAccessibleDescription(/Address postcode is odd/);
  await expect(notRegistered(page)).toHaveAccessibleDescription(/GP details are odd/);
  await expect(page.getByLabel('Practice name')).toHaveValue('Cheadle Surgery');
  // What was refused is not offered again.
  await page.reload();
  await expect(page.getByLabel('Practice name')).toHaveValue('Cheadle Surgery');
  await expect(page.getByRole('button', { name: /Cheadle Surgery/ })).toHaveCount(0);
  await leave(page);
  expect(await sent(sandbox, id)).toHaveLength(2);
});

test('a practice is offered to the next referral, fills in all fields, can be taken back and be forgotten', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  await openGp(page, { sandbox, stack, clinician });
  await fillGp(page, surgeryOf('High Street Surgery'));
  const remembered = page.waitForResponse((response) => response.url().endsWith('/api/practices'));
  await leave(page);
  expect((await remembered).status()).toBe(204);

  const id = await openGp(page, { sandbox, stack, clinician });
  await expect(page.getByRole('list', { name: 'Recently used practices' })).toBeVisible();
  await page.getByLabel('GP’s name (optional)').fill('Dr Khan');
  await practice(page, 'High Street Surgery, SK7 2EB').click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Filled in High Street Surgery, SK7 2EB.' }),
  ).toBeVisible();
  await expect(page.getByLabel('GP’s name (optional)')).toHaveValue('Dr Patel');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('GP’s name (optional)')).toHaveValue('Dr Khan');
  await expect(page.getByLabel('Practice name')).toHaveValue('');
  await expect(page.getByLabel('Practice name')).toBeFocused();

  await practice(page, 'High Street Surgery, SK7 2EB').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Email address (optional)')).toHaveValue('reception@highstreet.example');
  await page.getByLabel('GP’s name (optional)').fill('Dr Rossi');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();

  await practice(page, 'Forget High Street Surgery, SK7 2EB').click();
  await expect(practice(page, 'High Street Surgery, SK7 2EB')).toHaveCount(0);
  await expect(page.getByText('High Street Surgery, SK7 2EB is not offered any more.')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await page.reload();
  await expect(page.getByLabel('GP’s name (optional)')).toHaveValue('Dr Rossi');
  await expect(page.getByRole('button', { name: /High Street Surgery/ })).toHaveCount(0);
  await leave(page);
  expect(await sent(sandbox, id)).toEqual([
    { gp_information: { ...sentOf('High Street Surgery'), gp_name: 'Dr Rossi' } },
  ]);
});

test('without the list of practices, and with none to be remembered, everything else works', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  // Our own gateway, whose faults the sandbox cannot provoke.
  await page.route('**/api/practices', (route) => route.abort());
  const id = await openGp(page, { sandbox, stack, clinician });
  await fillGp(page, surgeryOf('Hazel Grove Surgery'));
  await leave(page);
  expect(await sent(sandbox, id)).toEqual([{ gp_information: sentOf('Hazel Grove Surgery') }]);
});

test('the screen keeps the rules of axe and of the layout, empty, filled and with errors', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  test.slow();
  await openGp(page, { sandbox, stack, clinician });
  await fillGp(page, surgeryOf('The Group Practice at the Old Grammar School, Stockport and Bramhall'));
  await leave(page);
  const id = await openGp(page, { sandbox, stack, clinician });
  const recent = page.getByRole('button', { name: /^The Group Practice/ });
  await expect(recent).toBeVisible();
  await continueOn(page);
  await expect(page.getByRole('alert')).toBeVisible();
  expect.soft(await faultsAtEveryWidth(page), 'errors').toEqual([]);
  await recent.click();
  expect.soft(await faultsAtEveryWidth(page), 'filled').toEqual([]);
  await notRegistered(page).check();
  expect.soft(await faultsAtEveryWidth(page), 'not registered').toEqual([]);
  expect(await sent(sandbox, id)).toEqual([]);
});
