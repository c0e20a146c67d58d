import type { Page } from '@playwright/test';
import { referralNames } from '#contract/upstream/names.ts';
import { continueOn, expectScreen, openStep, prepareBooking, signIn } from './actions.ts';
import { expect, test } from './test.ts';

const reason = 'Reason for the scan';

/** What the upstream was sent, by the reason for the scan. */
const notesIn = (entries: readonly { readonly body: unknown }[]) =>
  entries.map(({ body }) => (body as Record<string, unknown>)[referralNames.notes]);

async function changeNotes(page: Page, notes: string): Promise<void> {
  await page.getByLabel(reason).fill(notes);
  await continueOn(page);
}

test('F16 two tabs on one step: nothing is written over unseen', async ({
  page,
  context,
  sandbox,
  stack,
  clinician,
}) => {
  await signIn(page, clinician);
  const id = await prepareBooking({ sandbox, stack, clinician });
  const before = (await sandbox.journal()).at(-1)?.id ?? 0;
  const other = await context.newPage();
  await openStep(page, id, 'notes', 'Clinical notes');
  await openStep(other, id, 'notes', 'Clinical notes');
  await changeNotes(other, 'Fell from a horse');
  await expectScreen(other, 'Documents');

  await changeNotes(page, 'Fell from a ladder');
  const question = page.getByRole('dialog', { name: 'This was changed somewhere else' });
  await expect(question).toContainText('Fell from a ladder');
  await expect(question).toContainText('Fell from a horse');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Keep mine' }).click();
  await expectScreen(page, 'Documents');

  await other.goBack();
  await expectScreen(other, 'Clinical notes');
  await changeNotes(other, 'Fell from a chair');
  await other.getByRole('button', { name: 'Take theirs' }).click();
  await expectScreen(other, 'Documents');
  await other.goBack();
  await expect(other.getByLabel(reason)).toHaveValue('Fell from a ladder');

  const written = await sandbox.journal({ since: before, operation: 'updateReferral' });
  expect(notesIn(written)).toEqual(['Fell from a horse', 'Fell from a ladder']);
});
