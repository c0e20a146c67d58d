import { chooseScan, continueOn, expectScreen, referPatient, signIn, submit, writeNotes } from './actions.ts';
import { expect, test } from './test.ts';

const question = 'The notes say “right knee”; the scan is of the left knee. Which is right?';

test('notes that name another side are asked about once, and never bar Submit', async ({
  page,
  clinician,
  sandbox,
}) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  await chooseScan(page, 'MRI', 'left knee');
  await continueOn(page);
  await expectScreen(page, 'Clinical notes');
  await writeNotes(page, 'Locking and giving way of the right knee for 6 weeks. ?meniscal tear');
  await continueOn(page);
  await expectScreen(page, 'Check the referral');
  await expect(page.getByText(question)).toBeVisible();

  await page.getByRole('link', { name: 'Change the notes' }).click();
  await page
    .getByLabel('Reason for the scan')
    .fill('Locking of the left knee for 6 weeks. Right knee normal.');
  await continueOn(page);
  await expectScreen(page, 'Check the referral');
  await expect(page.getByText(question)).toBeHidden();

  await page.getByRole('link', { name: 'Change Clinical notes' }).click();
  await page.getByLabel('Reason for the scan').fill('Pain in the right knee');
  await continueOn(page);
  await expectScreen(page, 'Check the referral');
  const kept = page.waitForResponse((response) => response.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Both are right' }).click();
  await expect(page.getByText(question)).toBeHidden();
  await kept;
  const drafts = page.waitForResponse((response) => response.url().endsWith(`/api/drafts/${id}`));
  await page.reload();
  await expectScreen(page, 'Check the referral');
  await drafts;
  await expect(page.getByText(question)).toBeHidden();
  await submit(page);
  expect(await sandbox.journal({ operation: 'submitReferral', referral: id })).toHaveLength(1);
});
