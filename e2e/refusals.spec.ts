import { paths } from '#app/paths.ts';
import {
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
import { expect, test } from './test.ts';

test.beforeEach(async ({ page, clinician }) => {
  await signIn(page, clinician);
});

const badEmail = {
  attribute: 'patient_information.email',
  message: 'must be a valid email',
  full_message: 'Email must be a valid email',
};

test('F7 a refusal of the upstream stands by its field, and every answer stays', async ({
  page,
  sandbox,
}) => {
  await openNewReferral(page);
  await fillPatient(page);
  await sandbox.faultOnce('createReferral', { kind: 'refuse', validationErrors: [badEmail] });
  await continueOn(page);

  const summary = page.getByRole('alert');
  await expect(summary).toContainText('There is a problem');
  await expect(page).toHaveTitle('Error: Patient details – Step 1 of 5');
  await expect(page.getByLabel('Email address')).toHaveAccessibleDescription(/Email must be a valid email/);
  await summary.getByRole('link', { name: 'Email must be a valid email' }).click();
  await expect(page.getByLabel('Email address')).toBeFocused();
  await expect(page.getByLabel('First name')).toHaveValue(johnDoe.firstName);
  await expect(page.getByLabel('Year')).toHaveValue(johnDoe.year);
  await expect(page.getByRole('radio', { name: 'Male', exact: true })).toBeChecked();

  await continueOn(page);
  await expectScreen(page, 'Scan');
  const id = referralIdOf(page);
  expect(await sandbox.journal({ operation: 'createReferral', referral: id })).toHaveLength(1);
});

test('F7 a refusal without a field here stands in the summary, with the reference', async ({
  page,
  sandbox,
}) => {
  await referPatient(page);
  await chooseBothAnkles(page);
  await page.getByLabel('Reason for the scan').fill('Pain');
  await sandbox.faultOnce('updateReferral', { kind: 'refuse', validationErrors: ['The moon is not right'] });
  await continueOn(page);
  await expect(page.getByRole('alert')).toContainText('The moon is not right');
  await expect(page.getByRole('alert')).toContainText(/Reference for support: [0-9a-f-]{36}/);
  await expect(page.getByLabel('Reason for the scan')).toHaveValue('Pain');
});

test('F7 a refusal of Submit leads to the answer that can be changed', async ({ page, sandbox }) => {
  const id = await referPatient(page);
  await completeToCheck(page);
  const refusal = { attribute: 'body_part_ids', message: 'are odd', full_message: 'Body parts are odd' };
  await sandbox.faultOnce('submitReferral', { kind: 'refuse', validationErrors: [refusal] });
  await page.getByRole('button', { name: 'Submit referral' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Body parts are odd' }).click();
  await expect(page.getByRole('link', { name: 'Change Scan' })).toBeFocused();
  await submit(page);
  const statuses = (await sandbox.journal({ operation: 'submitReferral', referral: id })).map(
    ({ status }) => status,
  );
  expect(statuses).toEqual([422, 200]);
});

test('our own rules ask before anything is sent, and the focus goes to what they say', async ({
  page,
  sandbox,
}) => {
  const before = (await sandbox.journal({ operation: 'createReferral' })).length;
  await openNewReferral(page);
  await page.getByLabel('First name').fill('John');
  await continueOn(page);
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText([
    'Enter the patient’s last name',
    'Enter the patient’s date of birth',
    'Select the patient’s gender',
    'Enter the patient’s email address',
    'Enter the first line of the patient’s address',
    'Enter the patient’s postcode',
  ]);
  await summary.getByRole('link', { name: 'Enter the patient’s date of birth' }).click();
  await expect(page.getByLabel('Day')).toBeFocused();
  await summary.getByRole('link', { name: 'Select the patient’s gender' }).click();
  await expect(page.getByRole('radio', { name: 'Female' })).toBeFocused();
  await expect(page.getByLabel('First name')).toHaveValue('John');
  expect(await sandbox.journal({ operation: 'createReferral' })).toHaveLength(before);
});

test('a pasted date of birth fills all three fields', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openNewReferral(page);
  for (const text of ['30/01/1999', '1999-01-30', '30 Jan 1999']) {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.getByLabel('Month').focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page.getByLabel('Day')).toHaveValue('30');
    await expect(page.getByLabel('Month')).toHaveValue('1');
    await expect(page.getByLabel('Year')).toHaveValue('1999');
    for (const part of ['Day', 'Month', 'Year']) await page.getByLabel(part).fill('');
  }
});

test('with the upstream down the app opens, says so, keeps what is typed and goes on when it is back', async ({
  page,
  sandbox,
}) => {
  await sandbox.fault({ kind: 'down' });
  await page.goto(paths.home);
  await expectScreen(page, 'Referrals');
  await expect(page.getByText('Your referrals cannot be shown at the moment')).toBeVisible();
  await openNewReferral(page);
  await fillPatient(page);
  await continueOn(page);
  await expect(page.getByRole('alert')).toContainText(/Scan\.com cannot be reached/);
  await expect(page.getByLabel('Postcode')).toHaveValue(johnDoe.postcode);
  await expect(page.getByText(/^Saved/)).toBeVisible();

  await sandbox.clearFaults();
  await continueOn(page);
  await expectScreen(page, 'Scan');
  const id = referralIdOf(page);
  expect(await sandbox.journal({ operation: 'createReferral', referral: id })).toHaveLength(1);
});

test('the list comes back by itself when the upstream does', async ({ page, sandbox }) => {
  const id = await referPatient(page);
  await sandbox.fault({ kind: 'status', status: 503, operation: 'listReferrals' });
  await page.goto(paths.referrals);
  await expect(page.getByText('Your referrals cannot be shown at the moment')).toBeVisible();
  await sandbox.clearFaults();
  await expect(page.locator(`a[href$="${id}"]`)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('Your referrals cannot be shown at the moment')).toBeHidden();
});

for (const kind of ['malformed', 'html', 'empty', 'object-null'] as const) {
  test(`F6 an answer that is ${kind} never blanks the page`, async ({ page, sandbox }) => {
    const id = await referPatient(page);
    await sandbox.fault({ kind, operation: 'getReferral' });
    await page.goto(paths.step(id, 'scan'));
    await expectScreen(page, 'The service is not answering');
    await sandbox.clearFaults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectScreen(page, 'Scan');
  });
}
