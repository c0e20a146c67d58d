import { paths } from '#app/paths.ts';
import {
  answerOtherSafetyNo,
  answerSafety,
  chooseScan,
  continueOn,
  expectScreen,
  safetyQuestion,
  signIn,
} from './actions.ts';
import {
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

test.beforeEach(async ({ page, clinician }) => {
  await signIn(page, clinician);
});

test('a question that was not asked is due as soon as the patient is another', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openSafety(page, { sandbox, stack, clinician });
  await answerOtherSafetyNo(page);
  await leaveSafety(page);
  await page.goto(paths.step(id, 'patient'));
  await page.getByRole('radio', { name: 'Female' }).check();
  await continueOn(page);
  await expectScreen(page, 'Scan');

  await page.goto(paths.step(id, 'confirm'));
  await expectScreen(page, title);
  await expect(page.getByRole('radio', { name: 'No', exact: true, checked: true })).toHaveCount(
    mriIds.length,
  );
  await continueOn(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(
    'Select yes, no or not sure: pregnant, or could she be',
  );
  await answerSafety(page, 'pregnant', 'No');
  await leaveSafety(page);
  const [, second] = await sentAnswers(sandbox, id);
  expect(second).toEqual({
    safety_answers: [...mriIds.slice(0, 6).map(no), no('pregnant'), ...mriIds.slice(6).map(no)],
  });
});

test('what was typed is there after a reload, stays when it is closed by No, and goes back to its question', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openSafety(page, { sandbox, stack, clinician });
  await answerSafety(page, 'pacemaker', 'Yes', 'Medtronic');
  await answerSafety(page, 'kidney disease', 'Not sure', 'eGFR asked for');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Restored what you typed/)).toBeVisible();
  await expect(page.getByLabel('Make, model and year of implantation')).toHaveValue('Medtronic');
  await expect(page.getByText(reviewed)).toHaveCount(2);

  await answerSafety(page, 'pacemaker', 'No');
  await expect(page.getByLabel('Make, model and year of implantation')).toBeHidden();
  await answerSafety(page, 'pacemaker', 'Yes');
  await expect(page.getByLabel('Make, model and year of implantation')).toHaveValue('Medtronic');
  await answerSafety(page, 'pacemaker', 'No');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  // Of another modality's questions only those that are the same get their answers back.
  await page.goto(paths.step(id, 'scan'));
  await expectScreen(page, 'Scan');
  await page.getByRole('button', { name: 'Remove Left ankle' }).click();
  await page.getByRole('button', { name: 'Remove Right ankle' }).click();
  await chooseScan(page, 'CT', 'left ankle');
  await continueOn(page);
  await expectScreen(page, 'Clinical notes');
  await page.goto(paths.step(id, 'safety'));
  await expectScreen(page, title);
  await expect(safetyQuestion(page, 'pacemaker')).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'kidney disease' }).getByRole('textbox')).toHaveValue(
    'eGFR asked for',
  );
  await answerOtherSafetyNo(page);
  await leaveSafety(page);
  expect(await sentAnswers(sandbox, id)).toEqual([
    {
      safety_answers: [
        ...['joint_replacement', 'contrast_allergy'].map(no),
        { question_id: 'kidney_disease', answer: 'unsure', details: 'eGFR asked for' },
        no('mobility'),
        pregnancyLeftOut,
      ],
    },
  ]);
});

test('saved answers are there again, are sent once, and need review in the panel', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openSafety(page, { sandbox, stack, clinician });
  await answerSafety(page, 'pacemaker', 'Yes', 'Medtronic');
  await answerOtherSafetyNo(page);
  await leaveSafety(page);
  await expect(page.getByRole('complementary')).toContainText('1 needs review');
  await page.goto(paths.step(id, 'safety'));
  await expectScreen(page, title);
  await expect(page.getByText(reviewed)).toBeVisible();
  await expect(page.getByLabel('Make, model and year of implantation')).toHaveValue('Medtronic');
  await expect(page.getByText(/Restored/)).toHaveCount(0);
  await leaveSafety(page);
  expect(await sentAnswers(sandbox, id)).toHaveLength(1);
});

test('F7 a refusal stands above the questions, and every answer stays', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openSafety(page, { sandbox, stack, clinician });
  await answerSafety(page, 'pacemaker', 'Yes', 'Medtronic');
  await answerOtherSafetyNo(page);
  const refusals = [
    { attribute: 'safety_answers', message: 'are odd', full_message: 'Safety answers are odd' },
    { attribute: 'safety_answers.0.details', message: 'is long', full_message: 'Details is long' },
  ];
  for (const refusal of refusals) {
    await sandbox.faultOnce('updateReferral', { kind: 'refuse', validationErrors: [refusal] });
    await continueOn(page);
    const problem = page.getByRole('alert').getByRole('link', { name: refusal.full_message });
    await problem.click();
    await expect(
      safetyQuestion(page, 'pacemaker').getByRole('radio', { name: 'Yes', exact: true }),
    ).toBeFocused();
    await expect(page.getByRole('group', { name: title })).toHaveAccessibleDescription(
      new RegExp(refusal.full_message),
    );
  }
  await expect(page.getByLabel('Make, model and year of implantation')).toHaveValue('Medtronic');
  await leaveSafety(page);
  const sent = await sentAnswers(sandbox, id);
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map((body) => JSON.stringify(body))).size).toBe(1);
});
