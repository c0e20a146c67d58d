import { continueOn, expectScreen, openNewReferral, referralIdOf, signIn } from './actions.ts';
import { expect, test } from './test.ts';

const block =
  'DOE, John (Mr) DOB 30-Jan-1999, 123 Drury Lane, Stockport SK7 2EB, 07700 900123, john@example.com';

test('a block copied from a record is offered field by field, and fills in only what was accepted', async ({
  page,
  context,
  clinician,
  sandbox,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, clinician);
  await openNewReferral(page);
  await page.getByLabel('Postcode').fill('M1 1AE');
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await page.getByLabel('First name').focus();
  await page.keyboard.press('ControlOrMeta+V');

  const offer = page.getByRole('status').filter({ hasText: 'This looks like a patient’s details' });
  await expect(offer).toContainText('30 Jan 1999');
  await expect(offer).toContainText('in place of M1 1AE');
  await expect(page.getByLabel('Last name')).toHaveValue('');

  await offer.getByRole('button', { name: 'Leave it as pasted' }).click();
  await expect(offer).toBeHidden();
  await expect(page.getByLabel('First name')).toHaveValue(block);

  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await offer.getByRole('button', { name: 'Fill in these fields' }).click();
  await expect(page.getByLabel('First name')).toHaveValue('John');
  await expect(page.getByLabel('First name')).toBeFocused();
  await expect(page.getByLabel('Town or city')).toHaveValue('Stockport');
  // A title says nothing about the gender, so it is still asked for.
  await continueOn(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Select the patient’s gender']);
  await page.getByRole('radio', { name: 'Male', exact: true }).check();
  await continueOn(page);
  await expectScreen(page, 'Scan');

  const [created] = await sandbox.journal({ operation: 'createReferral', referral: referralIdOf(page) });
  expect(created?.body).toEqual({
    patient_information: {
      first_name: 'John',
      last_name: 'DOE',
      email: 'john@example.com',
      date_of_birth_iso: '1999/01/30',
      phone: '07700900123',
      address_line_1: '123 Drury Lane',
      address_city: 'Stockport',
      address_postcode: 'SK7 2EB',
      gender: 'male',
    },
  });
});

test('a pasted name is a name', async ({ page, context, clinician }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, clinician);
  await openNewReferral(page);
  await page.evaluate(() => navigator.clipboard.writeText('Maria del Carmen Fernández y García'));
  await page.getByLabel('First name').focus();
  await page.keyboard.press('ControlOrMeta+V');
  // What reads a pasted block is there by then, or comes with the first paste.
  const reader = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/patient-[^/]+\.js$/.test(name)),
    );
  await expect.poll(reader).toBe(true);
  await expect(page.getByLabel('First name')).toHaveValue('Maria del Carmen Fernández y García');
  await expect(page.getByText('This looks like a patient’s details')).toBeHidden();
});
