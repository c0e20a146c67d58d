import {
  answerOtherSafetyNo,
  answerSafety,
  completeToCheck,
  continueOn,
  expectScreen,
  fillGp,
  quickTimes,
  referPatient,
  searchCentres,
  signIn,
} from '../actions.ts';
import { expect } from '../test.ts';
import { continueInVain, expectSaved, type Stop, withoutErrors } from './stop.ts';

/** Booking for the patient, from the safety questions to the end. */
export const booking: readonly Stop[] = [
  {
    name: 'safety-empty',
    hasPatient: true,
    async reach({ page, sandbox, clinician }) {
      // The calendar is a picture of its days.
      await sandbox.moveClock({ now: '2027-03-01T09:00:00Z' });
      await signIn(page, clinician);
      await referPatient(page);
      await completeToCheck(page);
      await page.getByRole('link', { name: 'Book for the patient' }).click();
      await expectScreen(page, 'Safety questions');
    },
  },
  { name: 'safety-with-errors', hasPatient: true, reach: ({ page }) => continueInVain(page) },
  {
    name: 'safety',
    hasPatient: true,
    async reach({ page }) {
      await withoutErrors(page);
      await answerSafety(page, 'pacemaker', 'Yes', 'Medtronic, fitted in 2019');
      await answerOtherSafetyNo(page);
      await expectSaved(page);
    },
  },
  {
    name: 'provider-empty',
    hasPatient: true,
    async reach({ page }) {
      await continueOn(page);
      await expectScreen(page, 'Imaging provider');
      await expect(page.getByText(/centres found near/)).toBeVisible();
    },
  },
  { name: 'provider-with-errors', hasPatient: true, reach: ({ page }) => continueInVain(page) },
  {
    name: 'provider-none-found',
    hasPatient: true,
    async reach({ page }) {
      await withoutErrors(page);
      await searchCentres(page, 'Lerwick');
    },
  },
  {
    name: 'provider',
    hasPatient: true,
    async reach({ page }) {
      await searchCentres(page, 'SK7 2EB');
      await page.getByRole('radiogroup', { name: 'Centres' }).getByRole('radio').first().check();
      await expectSaved(page);
    },
  },
  {
    name: 'appointment-empty',
    hasPatient: true,
    async reach({ page }) {
      await continueOn(page);
      await expectScreen(page, 'Appointment');
      await expect(quickTimes(page)).toHaveCount(3);
    },
  },
  { name: 'appointment-with-errors', hasPatient: true, reach: ({ page }) => continueInVain(page) },
  {
    name: 'appointment',
    hasPatient: true,
    async reach({ page }) {
      await withoutErrors(page);
      await quickTimes(page).first().check();
      await expectSaved(page);
    },
  },
  {
    name: 'gp-empty',
    hasPatient: true,
    async reach({ page }) {
      await continueOn(page);
      await expectScreen(page, 'GP details');
    },
  },
  { name: 'gp-with-errors', hasPatient: true, reach: ({ page }) => continueInVain(page) },
  {
    name: 'gp',
    hasPatient: true,
    async reach({ page }) {
      await withoutErrors(page);
      await fillGp(page, { practiceName: 'High Street Surgery', gpName: 'Dr Rao', postcode: 'SK7 1AA' });
      await expectSaved(page);
    },
  },
  {
    name: 'check-booking',
    hasPatient: true,
    async reach({ page }) {
      await continueOn(page);
      await expectScreen(page, 'Check the booking');
    },
  },
  {
    name: 'confirmed',
    async reach({ page }) {
      await page.getByRole('button', { name: 'Confirm booking' }).click();
      await expectScreen(page, 'Booking confirmed');
    },
  },
];
