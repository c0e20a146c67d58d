// What a clinician does, in verbs. Everything is found by role and name, as a screen reader would.
import type { Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import { signInLabel, type Clinician } from '#sandbox/seed/clinicians.ts';
import { expect } from './test.ts';

/** A patient as the screen asks for one. */
export interface PatientAnswers {
  readonly firstName: string;
  readonly lastName: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly gender: 'Female' | 'Male' | 'Other';
  readonly email: string;
  readonly phone?: string;
  readonly addressLine1: string;
  readonly postcode: string;
}

/** The patient of the API guide's example. */
export const johnDoe: PatientAnswers = {
  firstName: 'John',
  lastName: 'Doe',
  day: '30',
  month: '01',
  year: '1999',
  gender: 'Male',
  email: 'john.doe@example.com',
  addressLine1: '123 Drury Lane',
  postcode: 'SK7 2EB',
};

/** The reason of the API guide's example. */
export const anklePain = 'Persistent pain in both ankles';

/** Waits until the screen with this title is there. */
export async function expectScreen(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Signs in and, at the first time, goes through "Before you start". Ends on "Referrals". */
export async function signIn(page: Page, clinician: Clinician, path: string = paths.home): Promise<void> {
  await reachIdentity(page, clinician, path);
  const start = page.getByRole('heading', { level: 1, name: 'Before you start' });
  const title = page.getByRole('heading', { level: 1 });
  await expect(title.and(page.locator(':not(:text("Sign in"))'))).toBeVisible();
  if (await start.isVisible()) await acceptTerms(page);
}

/** Signs in at the identity provider and is back in the app, on whatever it shows then. */
export async function reachIdentity(
  page: Page,
  clinician: Clinician,
  path: string = paths.home,
): Promise<void> {
  await page.goto(path);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: signInLabel(clinician) }).click();
}

/** Goes through "Before you start". */
export async function acceptTerms(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /I accept the end-user terms/ }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expectScreen(page, 'Referrals');
}

/** Ends the session with the header's button. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expectScreen(page, 'Sign in');
}

/** Opens "New referral" from the list. */
export async function openNewReferral(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New referral' }).click();
  await expectScreen(page, 'Patient details');
}

/** Fills in "Patient details" without continuing. */
export async function fillPatient(page: Page, patient: PatientAnswers = johnDoe): Promise<void> {
  await page.getByLabel('First name').fill(patient.firstName);
  await page.getByLabel('Last name').fill(patient.lastName);
  await page.getByLabel('Day').fill(patient.day);
  await page.getByLabel('Month').fill(patient.month);
  await page.getByLabel('Year').fill(patient.year);
  await page.getByRole('radio', { name: patient.gender, exact: true }).check();
  await page.getByLabel('Email address').fill(patient.email);
  await page.getByLabel('Mobile phone').fill(patient.phone ?? '');
  await page.getByLabel('Address line 1').fill(patient.addressLine1);
  await page.getByLabel('Postcode').fill(patient.postcode);
}

/** Presses Continue. */
export async function continueOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Creates a referral for the patient; ends on "Scan". Gives the referral's id. */
export async function referPatient(page: Page, patient: PatientAnswers = johnDoe): Promise<string> {
  await openNewReferral(page);
  await fillPatient(page, patient);
  await continueOn(page);
  await expectScreen(page, 'Scan');
  return referralIdOf(page);
}

/** The referral's id, from the address. */
export function referralIdOf(page: Page): string {
  const [, id] = /\/referrals\/([0-9a-f-]{36})\//.exec(page.url()) ?? [];
  if (!id) throw new Error('There is no referral in the address');
  return id;
}

/** Chooses a modality and body parts, each as one would type it. Does not continue. */
export async function chooseScan(page: Page, modality: string, ...typed: string[]): Promise<void> {
  await page.getByRole('radio', { name: modality, exact: true }).check();
  const bodyParts = page.getByRole('combobox', { name: 'Body parts' });
  for (const words of typed) {
    await bodyParts.fill(words);
    // Enter takes the match that is marked, so that has to be there.
    await expect(bodyParts).toHaveAttribute('aria-activedescendant', /./);
    await bodyParts.press('Enter');
    await expect(bodyParts).toHaveValue('');
  }
}

/** Chooses the scan of the API guide's example; ends on "Clinical notes". */
export async function chooseBothAnkles(page: Page): Promise<void> {
  await chooseScan(page, 'MRI', 'both ankles');
  await continueOn(page);
  await expectScreen(page, 'Clinical notes');
}

/** Writes the reason; ends on "Documents". */
export async function writeNotes(page: Page, notes: string = anklePain): Promise<void> {
  await page.getByLabel('Reason for the scan').fill(notes);
  await continueOn(page);
  await expectScreen(page, 'Documents');
}

/** A file to upload. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Chooses files on "Documents", whatever becomes of them. */
export async function chooseFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles([...files]);
}

/** Uploads files and waits until each is there; does not continue. */
export async function uploadDocuments(page: Page, files: readonly TestFile[]): Promise<void> {
  await chooseFiles(page, files);
  for (const { name } of files)
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Uploaded');
}

/** From "Scan" to "Check the referral" without documents. */
export async function completeToCheck(page: Page): Promise<void> {
  await chooseBothAnkles(page);
  await writeNotes(page);
  await continueOn(page);
  await expectScreen(page, 'Check the referral');
}

/** Presses Submit and waits for the end. */
export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit referral' }).click();
  await expectScreen(page, 'Referral submitted');
}
