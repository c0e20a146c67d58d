import type { Locator, Page } from '@playwright/test';
import {
  chooseBothAnkles,
  continueOn,
  fillPatient,
  openNewReferral,
  signIn,
  submit,
  writeNotes,
} from './actions.ts';
import { expect, test } from './test.ts';

test('focus goes to the title of each new step, to the error summary, and from there to the field', async ({
  page,
  clinician,
}) => {
  await signIn(page, clinician);
  await openNewReferral(page);
  await expectFocusOnTitle(page, 'Patient details');
  await expectErrors(page, 'Patient details – Step 1 of 5', {
    'Enter the patient’s first name': page.getByLabel('First name'),
    'Enter the patient’s last name': page.getByLabel('Last name'),
    'Enter the patient’s date of birth': page.getByLabel('Day'),
    'Select the patient’s gender': page.getByRole('radio', { name: 'Female' }),
    'Enter the patient’s email address': page.getByLabel('Email address'),
    'Enter the first line of the patient’s address': page.getByLabel('Address line 1'),
    'Enter the patient’s postcode': page.getByLabel('Postcode'),
  });
  await fillPatient(page);
  await page.getByLabel('Month').fill('');
  await expectErrors(page, 'Patient details – Step 1 of 5', {
    'Date of birth must include a month': page.getByLabel('Month'),
  });
  await page.getByLabel('Month').fill('Jan');
  await continueOn(page);

  await expectFocusOnTitle(page, 'Scan');
  await expectErrors(page, 'Scan – Step 2 of 5', {
    'Select a modality': page.getByRole('radio', { name: 'MRI' }),
    'Enter at least one body part': page.getByRole('combobox', { name: 'Body parts' }),
  });
  await chooseBothAnkles(page);

  await expectFocusOnTitle(page, 'Clinical notes');
  await expectErrors(page, 'Clinical notes – Step 3 of 5', {
    'Enter the reason for the scan': page.getByLabel('Reason for the scan'),
  });
  await writeNotes(page);
  await expectFocusOnTitle(page, 'Documents');
  await continueOn(page);
  await expectFocusOnTitle(page, 'Check the referral');
  await page.getByRole('link', { name: 'Back' }).click();
  await expectFocusOnTitle(page, 'Documents');
  await continueOn(page);
  await submit(page);
  await expectFocusOnTitle(page, 'Referral submitted');
});

test('nothing moves for longer than 150 ms, and nothing at all under reduced motion', async ({
  page,
  clinician,
}) => {
  await signIn(page, clinician);
  await openNewReferral(page);
  const usual = await page.evaluate(longestTransition);
  expect(usual).toBeGreaterThan(0);
  expect(usual).toBeLessThanOrEqual(0.15);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.evaluate(longestTransition)).toBe(0);
});

async function expectFocusOnTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${title}`));
}

/** Continues in vain: expects the focus on the summary, and each of its lines to lead to its field. */
async function expectErrors(
  page: Page,
  title: string,
  fields: Readonly<Record<string, Locator>>,
): Promise<void> {
  await continueOn(page);
  const summary = page.locator(':focus');
  await expect(summary.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await expect(page).toHaveTitle(`Error: ${title}`);
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('link')).toHaveText(Object.keys(fields));
  for (const [message, field] of Object.entries(fields)) {
    await alert.getByRole('link', { name: message }).click();
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport();
  }
}

/** The longest transition of anything in the page, in seconds. Runs in the page. */
function longestTransition(): number {
  const durations = [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((part) =>
      getComputedStyle(element, part).transitionDuration.split(',').map(parseFloat),
    ),
  );
  return Math.max(...durations);
}
