import type { Frame } from '@playwright/test';
import {
  answerOtherSafetyNo,
  chooseScan,
  continueOn,
  expectScreen,
  fillGp,
  press,
  quickTimes,
  referralIdOf,
} from './actions.ts';
import { begin, openPractice, pathIn } from './practice.ts';
import { clinicians, expect, test } from './test.ts';
import { john } from './twoPatients.ts';

test.use({ entrance: 'portal' });
const [, , freya] = clinicians;

/** A step of the journey: what is done in it before the portal's page is loaded again, and what is there then. */
interface Stop {
  readonly title: string;
  /** Undefined where nothing is typed or chosen. */
  readonly type?: (frame: Frame) => Promise<unknown>;
  readonly expectTyped?: (frame: Frame) => Promise<unknown>;
  readonly leave: (frame: Frame) => Promise<unknown>;
}

const radioNo = (frame: Frame) =>
  frame.getByRole('radiogroup').first().getByRole('radio', { name: 'No', exact: true });
const firstCentre = (frame: Frame) =>
  frame.getByRole('radiogroup', { name: 'Centres' }).getByRole('radio').first();
const practiceName = (frame: Frame) => frame.getByLabel('Practice name');

const stops: readonly Stop[] = [
  {
    title: 'Patient details',
    type: (frame) => frame.getByLabel('Address line 2').fill('Flat 7'),
    expectTyped: (frame) => expect(frame.getByLabel('Address line 2')).toHaveValue('Flat 7'),
    leave: continueOn,
  },
  {
    title: 'Scan',
    type: (frame) => chooseScan(frame, 'MRI', 'both ankles'),
    expectTyped: (frame) => expect(frame.getByRole('button', { name: 'Remove Left ankle' })).toBeVisible(),
    leave: continueOn,
  },
  {
    title: 'Clinical notes',
    type: (frame) => frame.getByLabel('Reason for the scan').fill('Half a sen'),
    expectTyped: (frame) => expect(frame.getByLabel('Reason for the scan')).toHaveValue('Half a sen'),
    leave: continueOn,
  },
  { title: 'Documents', leave: continueOn },
  {
    title: 'Check the referral',
    leave: (frame) => frame.getByRole('link', { name: 'Book for the patient' }).click(),
  },
  {
    title: 'Safety questions',
    type: (frame) => radioNo(frame).check(),
    expectTyped: (frame) => expect(radioNo(frame)).toBeChecked(),
    async leave(frame) {
      await answerOtherSafetyNo(frame);
      await continueOn(frame);
    },
  },
  {
    title: 'Imaging provider',
    type: (frame) => firstCentre(frame).check(),
    expectTyped: (frame) => expect(frame.getByRole('radio', { checked: true })).toHaveCount(1),
    leave: continueOn,
  },
  {
    title: 'Appointment',
    type: (frame) => quickTimes(frame).first().check(),
    expectTyped: (frame) => expect(quickTimes(frame).first()).toBeChecked(),
    leave: continueOn,
  },
  {
    title: 'GP details',
    type: (frame) => fillGp(frame, { practiceName: 'Mill Lane Practice' }),
    expectTyped: (frame) => expect(practiceName(frame)).toHaveValue('Mill Lane Practice'),
    leave: continueOn,
  },
  { title: 'Check the booking', leave: (frame) => press(frame, 'Confirm booking') },
];

test('F15 a portal’s page that is loaded again in any step is back in it, with what was typed', async ({
  page,
  stack,
  sandbox,
}) => {
  const options = { patient: john, context: 'R-15', clinician: freya };
  const practice = await openPractice(page, stack, options);
  let frame = await begin(practice);
  let referralId: string | undefined;
  const kept: string[] = [];
  let opened: string | undefined;
  page.on('requestfinished', (request) => {
    if (request.method() !== 'PUT' || !request.url().includes('/api/drafts/')) return;
    const { values } = request.postDataJSON() as { values: { path?: string } };
    if (request.url().endsWith('/opened-step')) opened = values.path;
    else kept.push(request.url());
  });
  for (const { title, type, expectTyped, leave } of stops) {
    await test.step(title, async () => {
      await expectScreen(frame, title);
      if (title === 'Scan') referralId = referralIdOf(frame);
      const path = pathIn(frame);
      await type?.(frame);
      kept.length = 0;
      if (type) await expect.poll(() => kept.splice(0)).not.toEqual([]);
      // Which step it is, where the referral exists.
      if (referralId !== undefined) await expect.poll(() => opened).toBe(path.split('/').at(-1));
      await practice.reload({ ...options, ...(referralId !== undefined && { referralId }) });
      frame = await begin(practice, title);
      expect(pathIn(frame)).toBe(path);
      await expectTyped?.(frame);
      await leave(frame);
    });
  }
  await expectScreen(frame, 'Booking confirmed');
  const journal = await sandbox.journal({ referral: referralId ?? '' });
  const count = (operation: string) => journal.filter((entry) => entry.operation === operation).length;
  expect([count('createReferral'), count('pickTimeSlots'), count('confirmReferral')]).toEqual([1, 1, 1]);
});
