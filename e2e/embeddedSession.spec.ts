import { authPaths } from '#contract/own/session.ts';
import { anklePain, chooseBothAnkles, continueOn, expectScreen, fillPatient, johnDoe } from './actions.ts';
import { axeFaults } from './axe.ts';
import { begin, openPractice } from './practice.ts';
import { endSession, readable } from './sessions.ts';
import { clinicians, expect, test } from './test.ts';

test.use({ entrance: 'portal' });

test('F23 a portal is told each time that the session is about to end, and the frame empties itself at the end', async ({
  page,
  stack,
  sandbox,
}) => {
  await page.clock.install();
  const answer = page.waitForResponse((each) => each.url().endsWith(authPaths.token) && each.ok());
  const practice = await openPractice(page, stack, { clinician: clinicians[1] });
  const frame = await begin(practice);
  const { access_token: token } = (await (await answer).json()) as { access_token: string };
  await fillPatient(frame);
  await continueOn(frame);
  await expectScreen(frame, 'Scan');
  await chooseBothAnkles(frame);
  const notes = frame.getByLabel('Reason for the scan');
  await notes.fill(anklePain);
  await expect(frame.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  const warning = frame.getByRole('dialog', { name: 'Your session is about to end' });
  const told = async () => (await practice.events()).filter(([name]) => name === 'sessionEnding');
  for (const times of [1, 2]) {
    await page.clock.fastForward('08:00');
    await expect(warning).toBeVisible();
    await expect(warning).toBeInViewport();
    expect(await told()).toHaveLength(times);
    const [, detail] = (await told()).at(-1) ?? [];
    expect((detail as { seconds: number }).seconds).toBeGreaterThan(110);
    expect((detail as { seconds: number }).seconds).toBeLessThanOrEqual(120);
    await warning.getByRole('button', { name: 'Stay signed in' }).click();
    await expect(warning).toBeHidden();
  }

  await notes.focus();
  await page.clock.fastForward('08:00');
  await endSession(page, stack.origin, token);
  await page.clock.fastForward('02:05');
  const over = frame.getByRole('dialog', { name: 'Your session has ended' });
  await expect(over).toBeVisible();
  const words = await readable(frame);
  for (const secret of [johnDoe.lastName, anklePain, 'nkle'])
    expect(words.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(await axeFaults(page, { frames: true })).toEqual([]);
  await over.getByRole('button', { name: 'Go on' }).click();
  await expect(over).toBeHidden();
  await expect(notes).toBeFocused();
  await expect(notes).toHaveValue(anklePain);
  await continueOn(frame);
  await expectScreen(frame, 'Documents');
  const updates = await sandbox.journal({ operation: 'updateReferral' });
  expect(updates.at(-1)?.body).toEqual({ referral_information: anklePain });
});
