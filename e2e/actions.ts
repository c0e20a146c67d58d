// What a clinician does, in verbs. Everything is found by role and name, as a screen reader would.
import type { Locator, Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { operations, parseOperation, pathOf } from '#contract/upstream/operations.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import { writeNewReferral, writePickedTimeSlot, writeUpdate } from '#contract/upstream/write.ts';
import type { SandboxAdmin } from '#sandbox/seed/adminClient.ts';
import { signInLabel, type Clinician } from '#sandbox/seed/clinicians.ts';
import { safetyQuestionsFor } from '#sandbox/seed/safetyQuestions.ts';
import type { Stack } from './stack.ts';
import { expect } from './test.ts';

/** What shows the app: a tab, or the frame in a portal's page. */
export type Screen = Pick<Page, 'getByRole' | 'getByLabel' | 'getByText' | 'url'>;

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
export async function expectScreen(page: Screen, title: string): Promise<void> {
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
export async function fillPatient(page: Screen, patient: PatientAnswers = johnDoe): Promise<void> {
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
export async function continueOn(page: Screen): Promise<void> {
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
export function referralIdOf(page: Screen): string {
  const [, id] = /\/referrals\/([0-9a-f-]{36})\//.exec(page.url()) ?? [];
  if (!id) throw new Error('There is no referral in the address');
  return id;
}

/** Chooses a modality and body parts, each as one would type it. Does not continue. */
export async function chooseScan(page: Screen, modality: string, ...typed: string[]): Promise<void> {
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
export async function chooseBothAnkles(page: Screen): Promise<void> {
  await chooseScan(page, 'MRI', 'both ankles');
  await continueOn(page);
  await expectScreen(page, 'Clinical notes');
}

/** Writes the reason; ends on "Documents". */
export async function writeNotes(page: Screen, notes: string = anklePain): Promise<void> {
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
export async function completeToCheck(page: Screen): Promise<void> {
  await chooseBothAnkles(page);
  await writeNotes(page);
  await continueOn(page);
  await expectScreen(page, 'Check the referral');
}

/** Presses Submit and waits for the end. */
export async function submit(page: Screen): Promise<void> {
  await press(page, 'Submit referral');
  await expectScreen(page, 'Referral submitted');
}

/** Presses a button, in a frame once more if that was sooner than anybody can have read what it does. */
export async function press(page: Screen, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  const held = page.getByText(/, then press again\.$/);
  await expect(async () => {
    await button.click();
    await expect(held).toBeHidden({ timeout: 1 });
  }).toPass({ intervals: [500] });
}

/** Moves on from a field of "Patient details" as Tab does, so that what is odd about it can be asked. */
export async function leaveField(page: Page, label: string): Promise<void> {
  await page.getByLabel(label).press('Tab');
}

/** The question or warning below a field that has these words. */
export function questionBelow(page: Page, words: string | RegExp): Locator {
  return page.getByRole('status').filter({ hasText: words });
}

/** The answers to a safety question, by some of its words. */
export function safetyQuestion(page: Page, words: string | RegExp): Locator {
  return page.getByRole('radiogroup', { name: words });
}

/** Answers one safety question; the details are those that Yes and Not sure ask for. */
export async function answerSafety(
  page: Page,
  words: string,
  answer: 'Yes' | 'No' | 'Not sure',
  details?: string,
): Promise<void> {
  await safetyQuestion(page, words).getByRole('radio', { name: answer, exact: true }).check();
  if (details !== undefined)
    await page.getByRole('group', { name: words }).getByRole('textbox').fill(details);
}

/** Answers No to every safety question that has no answer yet. */
export async function answerOtherSafetyNo(page: Screen): Promise<void> {
  for (const question of await page.getByRole('radiogroup').all())
    if ((await question.getByRole('radio', { checked: true }).count()) === 0)
      await question.getByRole('radio', { name: 'No', exact: true }).check();
}

/** A GP's practice as the screen asks for one. */
export interface GpAnswers {
  readonly practiceName: string;
  readonly gpName?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** Fills in "GP details" without continuing. */
export async function fillGp(page: Screen, gp: GpAnswers): Promise<void> {
  await page.getByLabel('Practice name').fill(gp.practiceName);
  await page.getByLabel('GP’s name (optional)').fill(gp.gpName ?? '');
  await page.getByLabel('Address (optional)', { exact: true }).fill(gp.address ?? '');
  await page.getByLabel('Postcode (optional)').fill(gp.postcode ?? '');
  await page.getByLabel('Phone (optional)').fill(gp.phone ?? '');
  await page.getByLabel('Email address (optional)').fill(gp.email ?? '');
}

/** What {@link prepareBooking} needs of the test. */
export interface BookingSurroundings {
  readonly sandbox: SandboxAdmin;
  readonly stack: Pick<Stack, 'sandboxOrigin'>;
  /** Has signed in before. */
  readonly clinician: Clinician;
}

/**
 * A referral of John Doe's ankles with everything answered up to the safety questions, and what is given besides. Made
 * at the upstream, as if on another machine. Gives its id.
 */
export async function prepareBooking(
  { sandbox, stack, clinician }: BookingSurroundings,
  update: ReferralUpdate = {},
): Promise<string> {
  const token = (await sandbox.tokens()).findLast(({ email }) => email === clinician.email)?.accessToken;
  const send = async (entry: string, body: object, id?: string): Promise<Referral> => {
    const answer = await fetch(stack.sandboxOrigin + pathOf(entry, id), {
      method: parseOperation(entry).method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${entry}: ${answer.status} ${await answer.text()}`);
    return referralAnswer.parse(await answer.json());
  };
  const { id } = await send(
    operations.createReferral,
    writeNewReferral({
      firstName: johnDoe.firstName,
      lastName: johnDoe.lastName,
      email: johnDoe.email,
      dateOfBirth: '1999-01-30',
      addressLine1: johnDoe.addressLine1,
      postcode: johnDoe.postcode,
      gender: 'male',
      ...update.patient,
    }),
  );
  const answers: ReferralUpdate = {
    modality: 'MRI',
    bodyPartIds: [63, 64],
    notes: anklePain,
    safetyAnswers: safetyQuestionsFor('MRI').map((question) => ({
      questionId: question.id,
      answer: 'no',
      details: '',
    })),
  };
  const { timeSlot, patient: _, ...given } = update;
  await send(operations.updateReferral, writeUpdate({ ...answers, ...given }), id);
  if (timeSlot) await send(operations.pickTimeSlots, writePickedTimeSlot(timeSlot.ids), id);
  return id;
}

/** Opens a step of a referral by its address. */
export async function openStep(page: Page, id: string, path: string, title: string): Promise<void> {
  await page.goto(paths.step(id, path));
  await expectScreen(page, title);
}

/** The radio of a centre on "Imaging provider". */
export function centre(page: Page, name: string | RegExp): Locator {
  return page.getByRole('radiogroup', { name: 'Centres' }).getByRole('radio', { name });
}

/** Searches for centres around a place, and waits for what is found. */
export async function searchCentres(page: Page, place: string): Promise<void> {
  await page.getByLabel('Postcode or town').fill(place);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText(new RegExp(`(?:centres?|No centre) found near ${place}`))).toBeVisible();
}

/** The suggested times on "Appointment", or those nearest to a lost one. */
export function quickTimes(
  page: Screen,
  group: 'Suggested times' | 'Nearest free times' = 'Suggested times',
): Locator {
  return page.getByRole('radiogroup', { name: group }).getByRole('radio');
}

/** The times of the day that is shown on "Appointment". */
export function timesOfDay(page: Page): Locator {
  return page.getByRole('radiogroup', { name: /^Times on / }).getByRole('radio');
}
