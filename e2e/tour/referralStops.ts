import {
  chooseBothAnkles,
  chooseFiles,
  chooseScan,
  continueOn,
  expectScreen,
  fillPatient,
  openNewReferral,
  referPatient,
  signIn,
  submit,
  uploadDocuments,
  writeNotes,
} from '../actions.ts';
import { expect } from '../test.ts';
import { continueInVain, expectSaved, type Stop, withoutErrors } from './stop.ts';

const report = { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nreport') };
const program = { name: 'viewer.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') };

/** A new referral, up to its first Continue. */
export const patient: readonly Stop[] = [
  {
    name: 'patient-empty',
    async reach({ page, clinician }) {
      await signIn(page, clinician);
      await openNewReferral(page);
    },
  },
  { name: 'patient-with-errors', reach: ({ page }) => continueInVain(page) },
  {
    name: 'patient-restored',
    async reach({ page }) {
      await page.getByLabel('First name').fill('John');
      await expectSaved(page);
      await page.reload();
      await expect(page.getByText('Restored what you typed')).toBeVisible();
    },
  },
  {
    name: 'patient',
    async reach({ page }) {
      await page.getByRole('button', { name: 'Discard it' }).click();
      await fillPatient(page);
      await expectSaved(page);
    },
  },
];

/** The scan and the reason for it. */
export const scanAndNotes: readonly Stop[] = [
  {
    name: 'scan-empty',
    hasPatient: true,
    async reach({ page, clinician }) {
      await signIn(page, clinician);
      await referPatient(page);
    },
  },
  { name: 'scan-with-errors', hasPatient: true, reach: ({ page }) => continueInVain(page) },
  {
    name: 'scan-list-open',
    hasPatient: true,
    keepsFocus: true,
    async reach({ page }) {
      await withoutErrors(page);
      await page.getByRole('radio', { name: 'MRI' }).check();
      await page.getByRole('combobox', { name: 'Body parts' }).fill('joint');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectSaved(page);
    },
  },
  {
    name: 'scan',
    hasPatient: true,
    async reach({ page }) {
      await page.getByRole('combobox', { name: 'Body parts' }).fill('');
      await chooseScan(page, 'MRI', 'both ankles');
      await expectSaved(page);
    },
  },
  {
    name: 'notes-empty',
    hasPatient: true,
    async reach({ page }) {
      await continueOn(page);
      await expectScreen(page, 'Clinical notes');
    },
  },
  { name: 'notes-with-errors', hasPatient: true, reach: ({ page }) => continueInVain(page) },
  {
    name: 'notes',
    hasPatient: true,
    async reach({ page }) {
      await withoutErrors(page);
      await page.getByLabel('Reason for the scan').fill('Persistent pain in both ankles');
      await expectSaved(page);
    },
  },
];

/** From the documents to the end, and the list afterwards. */
export const finish: readonly Stop[] = [
  {
    name: 'documents-empty',
    hasPatient: true,
    async reach({ page, clinician }) {
      await signIn(page, clinician);
      await referPatient(page);
      await chooseBothAnkles(page);
      await writeNotes(page);
    },
  },
  {
    name: 'documents',
    hasPatient: true,
    async reach({ page }) {
      await uploadDocuments(page, [report]);
      await chooseFiles(page, [program]);
      await expect(page.getByText('1 file was not added')).toBeVisible();
    },
  },
  {
    name: 'check',
    hasPatient: true,
    async reach({ page }) {
      await continueOn(page);
      await expectScreen(page, 'Check the referral');
    },
  },
  { name: 'submitted', reach: ({ page }) => submit(page) },
  {
    name: 'referrals',
    async reach({ page }) {
      await page.getByRole('link', { name: 'Go to your referrals' }).click();
      await expect(page.getByRole('row')).not.toHaveCount(0);
    },
  },
  {
    name: 'referral',
    title: 'Referral',
    async reach({ page }) {
      await page.getByRole('link', { name: 'View' }).click();
      await expectScreen(page, 'DOE, John');
    },
  },
];
