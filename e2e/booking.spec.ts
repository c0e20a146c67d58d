import type { Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import { safetyQuestionsFor } from '#sandbox/seed/safetyQuestions.ts';
import {
  answerOtherSafetyNo,
  completeToCheck,
  continueOn,
  expectScreen,
  fillGp,
  johnDoe,
  openStep,
  prepareBooking,
  quickTimes,
  referPatient,
  signIn,
  type BookingSurroundings,
} from './actions.ts';
import { clinicians, expect, test } from './test.ts';

const gp = {
  practiceName: 'Mill Lane Practice',
  gpName: 'Dr Rao',
  addressLine1: '1 High Street',
  postcode: 'SK7 1AA',
  phone: '0161 496 0000',
  email: '',
  notRegistered: false,
};
/** A centre of the sandbox with evenings, and one that phones its patients. */
const centreWithTimes = 202;
const centreThatPhones = 204;

/** A referral with everything answered and a time held, opened at "Check the booking". */
async function openConfirm(page: Page, around: BookingSurroundings): Promise<string> {
  await signIn(page, around.clinician);
  const id = await prepareBooking(around, { providerId: centreWithTimes, gp });
  await openStep(page, id, 'appointment', 'Appointment');
  await quickTimes(page).first().check();
  await continueOn(page);
  await expectScreen(page, 'GP details');
  await continueOn(page);
  await expectScreen(page, 'Check the booking');
  return id;
}

const confirmButton = (page: Page) => page.getByRole('button', { name: 'Confirm booking' });

/** How the upstream answered each try to confirm; null where the connection was cut. */
async function confirmed({ sandbox }: Pick<BookingSurroundings, 'sandbox'>, referral: string) {
  return (await sandbox.journal({ operation: 'confirmReferral', referral })).map(({ status }) => status);
}

test('a clinician books for the patient, and the upstream has received everything, once', async ({
  page,
  sandbox,
  clinician,
}) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  await completeToCheck(page);
  await expect(page.getByRole('complementary')).toContainText('To book for the patient, also');
  await page.getByRole('link', { name: 'Book for the patient' }).click();

  await expectScreen(page, 'Safety questions');
  await expect(page).toHaveTitle('Safety questions – Step 1 of 5');
  await answerOtherSafetyNo(page);
  await continueOn(page);

  await expectScreen(page, 'Imaging provider');
  await page.getByRole('radiogroup', { name: 'Centres' }).getByRole('radio').first().check();
  await continueOn(page);

  await expectScreen(page, 'Appointment');
  const [soonest] = await sandbox.freeTimeSlots(id);
  await quickTimes(page).first().check();
  await continueOn(page);

  await expectScreen(page, 'GP details');
  await fillGp(page, { ...gp, address: gp.addressLine1 });
  await continueOn(page);

  await expectScreen(page, 'Check the booking');
  await expect(page).toHaveTitle('Check the booking – Step 5 of 5');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText('Scan');
  for (const shown of [
    'Left ankle',
    'Right ankle',
    'MRI',
    'Mill Lane Practice',
    'Dr Rao',
    /\d\d:\d\d to \d\d:\d\d/,
  ])
    await expect(main).toContainText(shown);
  await confirmButton(page).click();

  await expectScreen(page, 'Booking confirmed');
  await expect(page).toHaveURL(new RegExp(`${paths.confirmed(id)}$`));
  await expect(main).toContainText('is expected on');
  // Coming back to it sends nothing again, and the referral can no longer be changed.
  await page.reload();
  await expectScreen(page, 'Booking confirmed');
  await page.goto(paths.step(id, 'gp'));
  await expectScreen(page, 'DOE, John');

  const journal = await sandbox.journal({ referral: id });
  const sent = (operation: string) => journal.filter((entry) => entry.operation === operation);
  expect(sent('createReferral')).toHaveLength(1);
  expect(sent('pickTimeSlots').map(({ body }) => body)).toEqual([{ time_slot_ids: soonest?.ids }]);
  expect(sent('updateReferral').map(({ body }) => body)).toEqual([
    { modality: 'MRI', body_part_ids: [63, 64] },
    { referral_information: expect.any(String) },
    { safety_answers: expect.any(Array) },
    { imaging_provider_id: expect.any(Number) },
    {
      gp_information: {
        practice_name: 'Mill Lane Practice',
        gp_name: 'Dr Rao',
        address_line_1: '1 High Street',
        address_postcode: 'SK7 1AA',
        phone: expect.stringMatching(/^\+?[\d ]+$/) as unknown,
        email: '',
        not_registered: false,
      },
    },
  ]);
  const { safetyAnswers } = referralAnswer.parse({ id, ...(sent('updateReferral')[2]?.body as object) });
  expect(safetyAnswers.every(({ answer }) => answer === 'no')).toBe(true);
  expect(safetyAnswers.map(({ questionId }) => questionId).toSorted()).toEqual(
    safetyQuestionsFor('MRI')
      .map((question) => question.id)
      .toSorted(),
  );
  expect(await confirmed({ sandbox }, id)).toEqual([200]);
  expect(sent('submitReferral')).toEqual([]);
});

test('a booking is taken up on another machine where it was left', async ({
  page,
  browser,
  sandbox,
  stack,
  clinician,
}) => {
  const around = { sandbox, stack, clinician };
  await signIn(page, clinician);
  const cases = [
    [{ safetyAnswers: [] }, 'Check the referral'],
    [{}, 'Imaging provider'],
    [{ providerId: centreWithTimes }, 'Appointment'],
    [{ providerId: centreThatPhones }, 'GP details'],
    [{ providerId: centreThatPhones, gp }, 'Check the booking'],
  ] as const;
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, clinician);
  for (const [update, title] of cases) {
    const id = await prepareBooking(around, update);
    await other.goto(paths.referral(id));
    await expectScreen(other, title);
    expect(await confirmed(around, id)).toEqual([]);
  }
  await context.close();
});

test('an answer is changed from the check page and leads back to it', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openConfirm(page, { sandbox, stack, clinician });
  await page.getByRole('link', { name: 'Change GP details' }).click();
  await expectScreen(page, 'GP details');
  await page.getByLabel('Practice name').fill('Park Road Practice');
  await continueOn(page);
  await expectScreen(page, 'Check the booking');
  await expect(page.getByRole('main')).toContainText('Park Road Practice');
  await confirmButton(page).click();
  await expectScreen(page, 'Booking confirmed');
  const [last] = (await sandbox.journal({ operation: 'updateReferral', referral: id })).slice(-1);
  expect(last?.body).toMatchObject({ gp_information: { practice_name: 'Park Road Practice' } });
});

test('other body parts release the held time, say so before, and lead to the times again', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openConfirm(page, { sandbox, stack, clinician });
  await page.getByRole('link', { name: 'Change Scan' }).click();
  await expectScreen(page, 'Scan');
  await expect(page.getByText('will be released')).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove Right ankle' }).click();
  await expect(page.getByRole('alert')).toContainText(/The appointment on .* will be released/);
  await continueOn(page);
  await expectScreen(page, 'Appointment');
  await quickTimes(page).first().check();
  await continueOn(page);
  await expectScreen(page, 'GP details');
  await continueOn(page);
  await confirmButton(page).click();
  await expectScreen(page, 'Booking confirmed');
  const picks = await sandbox.journal({ operation: 'pickTimeSlots', referral: id });
  expect(picks.map(({ status }) => status)).toEqual([201, 201]);
});

for (const [attribute, change] of [
  ['safety_answers', 'Change Safety'],
  ['imaging_provider_id', 'Change Provider'],
  ['gp_information.practice_name', 'Change GP details'],
  ['time_slot_ids', 'Change Appointment'],
  ['body_part_ids', 'Change Scan'],
  ['referral_information', 'Change Clinical notes'],
  ['patient_information.phone', 'Change Patient details'],
] as const) {
  test(`F7 a refusal of ${attribute} leads to its step`, async ({ page, sandbox, stack, clinician }) => {
    const id = await openConfirm(page, { sandbox, stack, clinician });
    const refusal = { attribute, message: 'is odd', full_message: `This answer (${attribute}) is odd` };
    await sandbox.faultOnce('confirmReferral', { kind: 'refuse', validationErrors: [refusal] });
    await confirmButton(page).click();
    await page.getByRole('alert').getByRole('link', { name: refusal.full_message }).click();
    await expect(page.getByRole('link', { name: change })).toBeFocused();
    await confirmButton(page).click();
    await expectScreen(page, 'Booking confirmed');
    expect(await confirmed({ sandbox }, id)).toEqual([422, 200]);
  });
}

test('F21 the answer to Confirm is lost: it is looked up, and never confirmed twice', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openConfirm(page, { sandbox, stack, clinician });
  await sandbox.faultOnce('confirmReferral', { kind: 'drop', when: 'after' });
  await confirmButton(page).click();
  await expectScreen(page, 'Booking confirmed');
  expect(await confirmed({ sandbox }, id)).toEqual([null]);
});

test('F21 nobody can tell how it ended: that is said, and the next try looks first', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openConfirm(page, { sandbox, stack, clinician });
  await sandbox.faultOnce('confirmReferral', { kind: 'drop', when: 'after' });
  // The first reading, before anything is sent, gets through; those after it are lost.
  await sandbox.faultOnce('getReferral', { kind: 'delay', ms: 1 });
  const lost = await sandbox.fault({ kind: 'status', status: 503, operation: 'getReferral' });
  await confirmButton(page).click();
  // Gateway and page look for as long as there is hope.
  await expect(page.getByRole('alert')).toContainText('it is not known yet whether this went through', {
    timeout: 40_000,
  });
  await sandbox.clearFaults(lost.id);
  await confirmButton(page).click();
  await expectScreen(page, 'Booking confirmed');
  expect(await confirmed({ sandbox }, id)).toEqual([null]);
});

test('F13 fifty clicks and two windows confirm once', async ({
  page,
  context,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openConfirm(page, { sandbox, stack, clinician });
  const second = await context.newPage();
  await openStep(second, id, 'confirm', 'Check the booking');
  await sandbox.faultOnce('confirmReferral', { kind: 'delay', ms: 500 });
  const clicks = async (each: Page) => {
    await confirmButton(each).evaluate((button: HTMLButtonElement) => {
      for (let count = 0; count < 50; count += 1) button.click();
    });
    await expectScreen(each, 'Booking confirmed');
  };
  await Promise.all([clicks(page), clicks(second)]);
  expect((await confirmed({ sandbox }, id)).filter((status) => status === 200)).toHaveLength(1);
});

test('another clinician cannot see the booking', async ({ page, sandbox, stack, clinician }) => {
  await signIn(page, clinician);
  const id = await prepareBooking({ sandbox, stack, clinician }, { providerId: centreThatPhones, gp });
  const before = await sandbox.journal({ operation: 'confirmReferral', referral: id });
  await page.context().clearCookies();
  await signIn(page, clinicians[1]);
  await page.goto(paths.step(id, 'confirm'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not found');
  await expect(page.getByRole('main')).not.toContainText(johnDoe.lastName);
  await expect(confirmButton(page)).toHaveCount(0);
  expect(await sandbox.journal({ operation: 'confirmReferral', referral: id })).toEqual(before);
});
