// Two patients, and what stands between them when the portal shows one and the referral is for the other.
import type { Frame, Page } from '@playwright/test';
import type { SandboxAdmin } from '#sandbox/seed/adminClient.ts';
import { expect } from './test.ts';

/** As a portal’s plain record. */
export const john = {
  firstName: 'John',
  lastName: 'Doe',
  dateOfBirth: '1999-01-30',
  gender: 'male',
  email: 'john.doe@example.com',
  addressLine1: '123 Drury Lane',
  postcode: 'SK7 2EB',
};
/** As a FHIR Patient. */
export const anna = {
  resourceType: 'Patient',
  name: [{ use: 'official', family: 'Smith', given: ['Anna'] }],
  birthDate: '1974-12-05',
  gender: 'female',
  telecom: [{ system: 'phone', use: 'mobile', value: '07700 900456' }],
  address: [{ use: 'home', line: ['10 High Street'], city: 'Leeds', postalCode: 'LS6 1AA' }],
} as const;
/** With everything that Continue asks for. */
export const annaWithEmail = { ...anna, telecom: [{ system: 'email', value: 'anna@example.com' }] } as const;

const question = 'Another patient is open in your record';
/** What stands on every step of a referral that goes on for John while the portal shows Anna. */
export const banner = 'Your record shows SMITH, Anna. This referral is for DOE, John.';

/** The question whose referral it is. */
export const dialog = (frame: Frame) => frame.getByRole('dialog', { name: question });
/** Its first answer. */
export const finishForJohn = (frame: Frame) =>
  dialog(frame).getByRole('button', { name: 'Finish for DOE, John' });
/** Its second answer. */
export const parkJohn = (frame: Frame) =>
  dialog(frame).getByRole('button', { name: 'Park DOE, John and start for SMITH, Anna' });

/** Everything that was written at the upstream, with whose it was where a patient was sent. */
export async function written(sandbox: SandboxAdmin): Promise<readonly string[]> {
  const journal = await sandbox.journal({});
  return journal
    .filter(({ operation }) =>
      /^(?:create|update|submit|confirm|pick|upload)\w*Referral|pickTimeSlots|uploadDocument/.test(
        operation ?? '',
      ),
    )
    .map(({ operation, body }) => `${operation} ${JSON.stringify(body)}`);
}

/** Nothing else can be done under the question, by mouse or by keyboard. */
export async function expectFrozen(page: Page, frame: Frame): Promise<void> {
  await expect(dialog(frame)).toBeVisible();
  await expect(finishForJohn(frame)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(frame)).toBeVisible();
  const behind = frame.getByRole('heading', { level: 1 });
  const isReached = await behind.evaluate((heading) => {
    heading.focus();
    const { x, y } = heading.getBoundingClientRect();
    return document.activeElement === heading || heading.contains(document.elementFromPoint(x + 1, y + 1));
  });
  expect(isReached).toBe(false);
}
