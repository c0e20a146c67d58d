// What becomes of sessions, in verbs.
import type { Frame, Page } from '@playwright/test';
import { authPaths, requestedWith } from '#contract/own/session.ts';
import { signInLabel, type Clinician } from '#sandbox/seed/clinicians.ts';
import { expectScreen } from './actions.ts';
import { expect } from './test.ts';

/** Ends the session at the server, as its idle limit does: no page is told. With a token that one's, else the cookie's. */
export async function endSession(page: Page, origin: string, token?: string): Promise<void> {
  const answer = await page.request.post(origin + authPaths.signOut, {
    headers: {
      origin,
      [requestedWith.name]: requestedWith.value,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
  });
  expect(answer.status()).toBe(204);
}

/** Signs in by the dialog of a page whose session is over, in a window of its own. The page goes on by itself. */
export async function signInAgain(page: Page, clinician: Clinician): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  const opened = page.context().waitForEvent('page');
  await dialog.getByRole('link', { name: 'Sign in again' }).click();
  const window = await opened;
  await window.getByRole('button', { name: signInLabel(clinician) }).click();
  await expectScreen(window, 'You are signed in');
  await expect(dialog).toBeHidden();
  await window.close();
  await page.bringToFront();
}

/** All that can be read on a page, by the eye or by a screen reader. */
export async function readable(page: Page | Frame): Promise<string> {
  const body = page.locator('body');
  return `${await body.innerText()} ${await body.ariaSnapshot()} ${await page.title()}`;
}
