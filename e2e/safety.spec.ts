import { paths } from '#app/paths.ts';
import { bodyPartId } from '#sandbox/seed/bodyParts.ts';
import { providers } from '#sandbox/seed/providers.ts';
import {
  answerOtherSafetyNo,
  answerSafety,
  continueOn,
  expectScreen,
  prepareBooking,
  safetyQuestion,
  signIn,
} from './actions.ts';
import { faultsAtEveryWidth } from './everyWidth.ts';
import {
  isMale,
  leaveSafety,
  mriIds,
  no,
  openSafety,
  pregnancyLeftOut,
  reviewed,
  sentAnswers,
  title,
} from './safetyScreen.ts';
import { expect, test } from './test.ts';

const ofCt = { modality: 'CT', bodyPartIds: [bodyPartId('CT', 'Brain')] };
const ofXray = { modality: 'X-ray', bodyPartIds: [bodyPartId('X-ray', 'Left knee')] };
const jane = { patient: { firstName: 'Jane', gender: 'female' } };

test.beforeEach(async ({ page, clinician }) => {
  await signIn(page, clinician);
});

test('nothing is answered beforehand, everything is asked for, and Yes wants details', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openSafety(page, { sandbox, stack, clinician });
  await expect(page.getByRole('radiogroup')).toHaveCount(mriIds.length);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await continueOn(page);
  const problems = page.getByRole('alert').getByRole('link');
  await expect(problems).toHaveCount(mriIds.length);
  await problems.filter({ hasText: 'Select yes, no or not sure: afraid of confined spaces' }).click();
  await expect(
    safetyQuestion(page, 'confined spaces').getByRole('radio', { name: 'Yes', exact: true }),
  ).toBeFocused();

  await expect(page.getByText(reviewed)).toBeHidden();
  await answerSafety(page, 'pacemaker', 'Yes');
  await answerSafety(page, 'operation', 'Not sure');
  await expect(page.getByText(reviewed)).toHaveCount(2);
  await answerOtherSafetyNo(page);
  await continueOn(page);
  await expect(problems).toHaveText([
    'Enter details: make, model and year of implantation',
    'Enter details: which operation and when',
  ]);
  await problems.first().click();
  await expect(page.getByLabel('Make, model and year of implantation')).toBeFocused();
  await answerSafety(page, 'operation', 'No');
  await expect(problems).toHaveText(['Enter details: make, model and year of implantation']);
  expect(await sentAnswers(sandbox, id)).toEqual([]);

  await problems.click();
  await page.keyboard.type('Medtronic Azure, 2019');
  await answerSafety(page, 'operation', 'Not sure', 'Waiting for the letter');
  await leaveSafety(page);
  expect(await sentAnswers(sandbox, id)).toEqual([
    {
      safety_answers: [
        { question_id: 'pacemaker', answer: 'yes', details: 'Medtronic Azure, 2019' },
        ...['aneurysm_clip', 'electronic_implant', 'metal_fragments'].map(no),
        { question_id: 'recent_surgery', answer: 'unsure', details: 'Waiting for the letter' },
        ...mriIds.slice(5).map(no),
        pregnancyLeftOut,
      ],
    },
  ]);
});

test('by keyboard alone all is answered No with two keys a question', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openSafety(page, { sandbox, stack, clinician });
  await page.getByRole('heading', { level: 1 }).focus();
  for (const _question of mriIds) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeHidden();
  expect(await sentAnswers(sandbox, id)).toEqual([{ safety_answers: [...mriIds.map(no), pregnancyLeftOut] }]);
});

test('pregnancy is asked of a woman, and of a man it is said that it was not', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const his = await openSafety(page, { sandbox, stack, clinician });
  await expect(safetyQuestion(page, /pregnant/)).toHaveCount(0);
  await expect(page.getByText(`${isMale} – “Is the patient pregnant, or could she be?”`)).toBeVisible();
  await answerOtherSafetyNo(page);
  await leaveSafety(page);
  expect(await sentAnswers(sandbox, his)).toEqual([
    { safety_answers: [...mriIds.map(no), pregnancyLeftOut] },
  ]);

  const hers = await openSafety(page, { sandbox, stack, clinician }, jane);
  await expect(page.getByText('Not asked')).toHaveCount(0);
  await answerSafety(page, 'pregnant', 'Yes', '9');
  await answerOtherSafetyNo(page);
  await leaveSafety(page);
  expect(await sentAnswers(sandbox, hers)).toEqual([
    {
      safety_answers: [
        ...mriIds.slice(0, 6).map(no),
        { question_id: 'pregnant', answer: 'yes', details: '9' },
        ...mriIds.slice(6).map(no),
      ],
    },
  ]);
});

test('where nothing concerns the patient, Continue still records that', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  await sandbox.fault({ kind: 'status', status: 404, operation: 'listSafetyQuestions' });
  // With a centre chosen the booking has begun, and is taken up where something is missing.
  const centre = providers.find(({ pricesPence }) => pricesPence['X-ray']);
  const id = await openSafety(
    page,
    { sandbox, stack, clinician },
    { ...ofXray, providerId: centre?.id ?? null },
  );
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByText(isMale)).toBeVisible();
  await page.goto(paths.step(id, 'confirm'));
  await expectScreen(page, title);
  await leaveSafety(page);
  expect(await sentAnswers(sandbox, id)).toEqual([
    { safety_answers: [{ question_id: 'pregnancy', answer: 'no', details: isMale }] },
  ]);
});

test('where the upstream has no list, the built-in one is asked', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  await sandbox.fault({ kind: 'status', status: 404, operation: 'listSafetyQuestions' });
  const id = await openSafety(page, { sandbox, stack, clinician }, ofCt);
  await expect(safetyQuestion(page, 'metformin')).toBeVisible();
  await answerSafety(page, 'metformin', 'Yes', '500 mg twice a day, eGFR 80');
  await answerOtherSafetyNo(page);
  await leaveSafety(page);
  expect(await sentAnswers(sandbox, id)).toEqual([
    {
      safety_answers: [
        ...['contrast_reaction', 'kidney_function'].map(no),
        { question_id: 'metformin', answer: 'yes', details: '500 mg twice a day, eGFR 80' },
        no('thyroid'),
        ...['pregnancy', 'breast_feeding'].map((question_id) => ({
          question_id,
          answer: 'no',
          details: isMale,
        })),
      ],
    },
  ]);
});

test('without the questions nothing is opened, and they are fetched again on demand', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await prepareBooking({ sandbox, stack, clinician }, { safetyAnswers: [] });
  await sandbox.fault({ kind: 'status', status: 500, operation: 'listSafetyQuestions' });
  await page.goto(paths.step(id, 'safety'));
  await expectScreen(page, 'The service is not answering');
  await sandbox.clearFaults();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectScreen(page, title);
  await expect(page.getByRole('radiogroup')).toHaveCount(mriIds.length);
  expect(await sentAnswers(sandbox, id)).toEqual([]);
});

test('the screen keeps the rules of axe and of the layout, empty, filled and with errors', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  test.slow();
  const id = await openSafety(page, { sandbox, stack, clinician }, jane);
  expect.soft(await faultsAtEveryWidth(page), 'empty').toEqual([]);
  await answerSafety(page, 'pacemaker', 'Yes', 'Medtronic');
  await answerSafety(page, 'confined spaces', 'Not sure');
  expect.soft(await faultsAtEveryWidth(page), 'filled').toEqual([]);
  await continueOn(page);
  await expect(page.getByRole('alert')).toBeVisible();
  expect.soft(await faultsAtEveryWidth(page), 'errors').toEqual([]);
  expect(await sentAnswers(sandbox, id)).toEqual([]);
});
