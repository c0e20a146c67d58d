import { paths } from '#app/paths.ts';
import {
  acceptTerms,
  expectScreen,
  fillPatient,
  reachIdentity,
  referPatient,
  signIn,
  signOut,
} from '../actions.ts';
import { expect } from '../test.ts';
import { expectSaved, type Stop } from './stop.ts';

/** Up to the empty list. */
export const firstVisit: readonly Stop[] = [
  {
    name: 'sign-in',
    async reach({ page }) {
      await page.goto(paths.home);
      await expectScreen(page, 'Sign in');
    },
  },
  {
    name: 'sign-in-failed',
    async reach({ page }) {
      await page.goto(`${paths.home}?sign-in=failed`);
      await expect(page.getByText('Signing in did not work')).toBeVisible();
    },
  },
  {
    name: 'start',
    async reach({ page, clinician }) {
      await reachIdentity(page, clinician);
      await expectScreen(page, 'Before you start');
    },
  },
  {
    name: 'start-with-errors',
    async reach({ page }) {
      await page.getByLabel('Email address').fill('amara@');
      await page.getByRole('button', { name: 'Start' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'referrals-empty',
    async reach({ page, clinician }) {
      await page.getByLabel('Email address').fill(clinician.email);
      await acceptTerms(page);
      await expect(page.getByText('No referrals yet')).toBeVisible();
    },
  },
];

/** What went wrong. */
export const trouble: readonly Stop[] = [
  {
    name: 'page-not-found',
    async reach({ page, clinician }) {
      await signIn(page, clinician);
      await page.goto('/nowhere');
      await expectScreen(page, 'Page not found');
    },
  },
  {
    name: 'referral-not-found',
    async reach({ page }) {
      await page.goto(paths.referral('00000000-0000-0000-0000-000000000000'));
      await expectScreen(page, 'Referral not found');
    },
  },
  {
    name: 'not-answering',
    async reach({ page, sandbox }) {
      await page.goto(paths.referrals);
      await referPatient(page);
      await sandbox.fault({ kind: 'down' });
      await page.reload();
      await expectScreen(page, 'The service is not answering');
    },
  },
  {
    name: 'sign-in-again',
    async reach({ page, sandbox }) {
      await sandbox.clearFaults();
      await page.goto(paths.newReferral);
      await fillPatient(page);
      await expectSaved(page);
      const elsewhere = await page.context().newPage();
      await elsewhere.goto(paths.home);
      await signOut(elsewhere);
      await elsewhere.close();
      // Every tab hears of it.
      await expect(page.getByRole('dialog', { name: 'Sign in again' })).toBeVisible();
    },
  },
  {
    name: 'signed-in-elsewhere',
    async reach({ page, clinician }) {
      await reachIdentity(page, clinician, paths.signedIn);
      await expectScreen(page, 'You are signed in');
    },
  },
];

/** The page of all components, which development builds have. */
export const components: readonly Stop[] = [
  {
    name: 'components',
    async reach({ page, clinician }) {
      await signIn(page, clinician);
      await page.goto('/components');
      await expectScreen(page, 'Components');
    },
  },
  {
    name: 'components-dialog',
    async reach({ page }) {
      await page.getByRole('button', { name: 'Open the dialog' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];
