import { referralNames } from '#contract/upstream/names.ts';
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
  uploadDocuments,
} from './actions.ts';
import { clinicians, expect, test } from './test.ts';

test.use({ clinician: clinicians[1] });

test.beforeEach(async ({ page, clinician }) => {
  await signIn(page, clinician);
});

test('F2 a new referral whose answer is lost is one, after a reload and with other answers', async ({
  page,
  sandbox,
}) => {
  const before = (await sandbox.journal()).at(-1)?.id ?? 0;
  await openNewReferral(page);
  await fillPatient(page, { ...johnDoe, lastName: 'Twice' });
  await sandbox.faultOnce('createReferral', { kind: 'drop', when: 'after' });
  const unreadable = await sandbox.fault({ kind: 'status', status: 500, operation: 'listReferrals' });
  await continueOn(page);
  await expect(page.getByRole('alert')).toContainText('Scan.com cannot be reached at the moment');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Last name')).toHaveValue('Twice');
  await page.getByLabel('Mobile phone').fill('07700 900123');
  await sandbox.clearFaults(unreadable.id);
  await continueOn(page);
  await expectScreen(page, 'Scan');
  const id = referralIdOf(page);
  const journal = await sandbox.journal({ since: before });
  expect(journal.filter(({ operation }) => operation === 'createReferral')).toMatchObject([
    { referralId: id },
  ]);
  const updates = journal.filter(({ operation }) => operation === 'updateReferral');
  expect(updates).toMatchObject([
    { referralId: id, body: { [referralNames.patient]: { phone: '07700900123' } } },
  ]);
});

test('F19 a document whose answer is lost is there once, and the screen says that it is', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await prepareBooking({ sandbox, stack, clinician });
  await openStep(page, id, 'documents', 'Documents');
  await sandbox.faultOnce('uploadAdditionalDocument', { kind: 'drop', when: 'after' });
  await uploadDocuments(page, [
    { name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
  ]);
  await continueOn(page);
  await expectScreen(page, 'Check the referral');
  await expect(page.getByRole('main').getByText('x.pdf')).toBeVisible();
  expect(await sandbox.journal({ operation: 'uploadAdditionalDocument', referral: id })).toHaveLength(1);
});
