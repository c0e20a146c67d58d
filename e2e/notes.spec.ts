import type { Page } from '@playwright/test';
import {
  chooseBothAnkles,
  chooseScan,
  continueOn,
  expectScreen,
  referPatient,
  signIn,
  submit,
} from './actions.ts';
import { expect, test } from './test.ts';

const reason = (page: Page) => page.getByLabel('Reason for the scan');
const addHeading = (page: Page, heading: string) =>
  page.getByRole('button', { name: `Add heading “${heading}”`, exact: true });
const goToHeading = (page: Page, heading: string) =>
  page.getByRole('button', { name: `Go to heading “${heading}”`, exact: true });

/** Chooses a scan on "Scan"; ends on "Clinical notes". */
async function reachNotes(page: Page, modality: string, ...parts: string[]): Promise<void> {
  await chooseScan(page, modality, ...parts);
  await continueOn(page);
  await expectScreen(page, 'Clinical notes');
}

test('headings are put in by pointer and keyboard, kept as a draft, and arrive as they were written', async ({
  page,
  clinician,
  sandbox,
}) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  await reachNotes(page, 'MRI', 'lumbar spine');
  await expect(reason(page)).toHaveValue('');
  await expect(page.getByText('Suspected cauda equina syndrome needs emergency MRI')).toBeVisible();
  await expect(addHeading(page, 'Red flags')).toHaveAccessibleDescription(/Saddle numbness/);

  await addHeading(page, 'Symptoms').click();
  await expect(reason(page)).toBeFocused();
  await expect(page.getByText('Heading “Symptoms” added')).toBeAttached();
  await page.keyboard.type('back pain into the left leg');

  await page.keyboard.press('Tab');
  await expect(goToHeading(page, 'Symptoms')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(addHeading(page, 'Duration')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reason(page)).toBeFocused();
  await page.keyboard.type('6 weeks');

  await addHeading(page, 'Question').click();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(reason(page)).toHaveValue('Symptoms: back pain into the left leg\nDuration: 6 weeks');
  await addHeading(page, 'Question').click();
  await page.keyboard.type('L5 root?');
  await goToHeading(page, 'Duration').click();
  await page.keyboard.type(', worse');

  const written = 'Symptoms: back pain into the left leg\nDuration: 6 weeks, worse\nQuestion: L5 root?';
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(reason(page)).toHaveValue(written);
  await expect(goToHeading(page, 'Question')).toBeVisible();
  await continueOn(page);
  await expectScreen(page, 'Documents');
  const updates = await sandbox.journal({ operation: 'updateReferral', referral: id });
  expect(updates.at(-1)?.body).toEqual({ referral_information: written });
});

test('a heading goes to the caret, never into a word, and headings alone are no reason', async ({
  page,
  clinician,
  sandbox,
}) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  await chooseBothAnkles(page);
  await addHeading(page, 'Duration').click();
  await addHeading(page, 'Injury').click();
  await continueOn(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveText('Enter the reason for the scan');
  await expect(reason(page)).toHaveValue('Duration: \nInjury: ');

  await reason(page).fill('Pain in both ankles for 3 months');
  await reason(page).press('Home');
  for (const _letter of 'Pain in both ankles for ') await reason(page).press('ArrowRight');
  await addHeading(page, 'Duration').click();
  await expect(reason(page)).toHaveValue('Pain in both ankles for \nDuration: 3 months');
  await reason(page).press('ControlOrMeta+Home');
  await reason(page).press('ArrowRight');
  // As in a browser that lacks the command: no way back, but no heading lost either.
  await page.evaluate(() => (document.execCommand = () => false));
  await addHeading(page, 'Question').click();
  await page.keyboard.type('tendon?');
  await continueOn(page);
  await expectScreen(page, 'Documents');
  const updates = await sandbox.journal({ operation: 'updateReferral', referral: id });
  expect(updates.at(-1)?.body).toEqual({
    referral_information: 'Pain in both ankles for \nQuestion: tendon?\nDuration: 3 months',
  });
});

test('text that is too long is counted and kept whole', async ({ page, clinician, sandbox }) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  await chooseBothAnkles(page);
  const long = 'Persistent pain. '.repeat(589).slice(0, 10_001);
  await reason(page).focus();
  await page.keyboard.insertText(long);
  await expect(page.getByText('You have 1 character too many').first()).toBeVisible();
  await continueOn(page);
  await expect(page.getByRole('alert')).toContainText('must be 10,000 characters or fewer');
  await expect(reason(page)).toHaveValue(long);
  await reason(page).press('ControlOrMeta+End');
  await reason(page).press('Backspace');
  await continueOn(page);
  await expectScreen(page, 'Documents');
  const updates = await sandbox.journal({ operation: 'updateReferral', referral: id });
  expect(updates.at(-1)?.body).toEqual({ referral_information: long.slice(0, 10_000).trim() });
});

for (const { modality, part, declares } of [
  { modality: 'MRI', part: 'left knee', declares: false },
  { modality: 'X-ray', part: 'left knee', declares: true },
])
  test(`submitting ${modality} declares ${declares ? 'an entitled referrer besides' : 'the patient’s agreement alone'}`, async ({
    page,
    clinician,
    sandbox,
  }) => {
    await signIn(page, clinician);
    const id = await referPatient(page);
    await reachNotes(page, modality, part);
    await reason(page).fill('Pain in the left knee');
    await continueOn(page);
    await expectScreen(page, 'Documents');
    await continueOn(page);
    await expectScreen(page, 'Check the referral');
    const button = page.getByRole('button', { name: 'Submit referral' });
    await expect(button).toHaveAccessibleDescription(/The patient gets an e-mail/);
    await expect(button).toHaveAccessibleDescription(/the patient knows .* and agrees to be e-mailed/);
    const entitled = page.getByText('registered healthcare professional, entitled under IR(ME)R 2017');
    await expect(entitled).toBeVisible({ visible: declares });
    await submit(page);
    expect(await sandbox.journal({ operation: 'submitReferral', referral: id })).toHaveLength(1);
  });
