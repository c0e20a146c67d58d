// Of the notified diagnostic errors that began with a referrer, more than half were a wrong patient. What the portal shows
// and what the wizard writes must never be two patients without somebody having said so.
import type { Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import { expectScreen, prepareBooking, type BookingSurroundings } from './actions.ts';
import { begin, openPractice, pathIn } from './practice.ts';
import type { Stack } from './stack.ts';
import { expect, test } from './test.ts';
import { anna, banner, dialog, expectFrozen, finishForJohn, john, parkJohn, written } from './twoPatients.ts';

test.use({ entrance: 'portal' });

const steps = [
  ['patient', 'Patient details'],
  ['scan', 'Scan'],
  ['notes', 'Clinical notes'],
  ['documents', 'Documents'],
  ['check', 'Check the referral'],
  ['safety', 'Safety questions'],
  ['provider', 'Imaging provider'],
  ['appointment', 'Appointment'],
  ['gp', 'GP details'],
  ['confirm', 'Check the booking'],
] as const;

/** A referral of John Doe with everything answered, on one of its steps, with John open in the portal. */
async function openStep(
  page: Page,
  around: BookingSurroundings & { stack: Stack },
  step: string,
  title: string,
) {
  const practice = await openPractice(page, around.stack, { patient: john, clinician: around.clinician });
  const frame = await begin(practice);
  const id = await prepareBooking(around, {
    // Phones its patients, so that no time has to be held.
    providerId: 204,
    gp: {
      practiceName: 'High Street Surgery',
      gpName: '',
      addressLine1: '',
      postcode: '',
      phone: '',
      email: '',
      notRegistered: false,
    },
  });
  await frame.goto(`${around.stack.origin}/embed/northgate${paths.step(id, step)}`);
  await expectScreen(frame, title);
  return { practice, frame, id };
}

for (const [step, title] of steps) {
  test(`another patient on "${title}": nothing goes on before it is said whose referral it is`, async ({
    page,
    stack,
    sandbox,
    clinician,
  }) => {
    const { practice, frame, id } = await openStep(page, { stack, sandbox, clinician }, step, title);
    await expect(frame.getByText(banner)).toHaveCount(0);
    const before = await written(sandbox);

    await test.step('the same patient again changes nothing', async () => {
      await practice.call('setPatient', { ...john, firstName: 'JOHN', phone: '07700 900123' });
      await expectScreen(frame, title);
      await expect(dialog(frame)).toHaveCount(0);
    });

    await test.step('Finish goes on with the referral and says so', async () => {
      await practice.call('setPatient', anna);
      await expectFrozen(page, frame);
      await expect(dialog(frame)).toContainText('SMITH, Anna, born 5 Dec 1974');
      await finishForJohn(frame).click();
      await expect(dialog(frame)).toHaveCount(0);
      expect(pathIn(frame)).toBe(paths.step(id, step));
      // Above every step, and once more where the referral is handed over.
      await expect(frame.getByText(banner)).toHaveCount(step === 'check' || step === 'confirm' ? 2 : 1);
    });

    await test.step('back to the patient there is nothing to say', async () => {
      await practice.call('setPatient', john);
      await expect(frame.getByText(banner)).toHaveCount(0);
    });

    await test.step('Park starts for the other patient', async () => {
      await practice.call('setPatient', anna);
      await parkJohn(frame).click();
      await expectScreen(frame, 'Patient details');
      expect(pathIn(frame)).toBe(paths.newReferral);
      await expect(frame.getByLabel('First name')).toHaveValue('Anna');
      await expect(frame.getByLabel('Postcode')).toHaveValue('LS6 1AA');
      await expect(frame.getByLabel('Email address')).toHaveValue('');
      await expect(frame.getByText('Doe')).toHaveCount(0);
      await expect(frame.getByText(banner)).toHaveCount(0);
    });

    await test.step('the way back asks again', async () => {
      await frame.evaluate(() => window.history.back());
      await expect(dialog(frame)).toBeVisible();
      expect(pathIn(frame)).toBe(paths.step(id, step));
    });
    expect(await written(sandbox)).toEqual(before);
  });
}
