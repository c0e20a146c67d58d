import { continueOn, expectScreen, referPatient, signIn } from './actions.ts';
import { bodyPartId } from '#sandbox/seed/bodyParts.ts';
import { expect, test } from './test.ts';

for (const width of [1280, 360]) {
  test(`the body map mirrors the list both ways at ${width} px`, async ({ page, clinician, sandbox }) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, clinician);
    const id = await referPatient(page);
    await page.getByRole('radio', { name: 'MRI' }).check();
    const front = page.getByRole('toolbar', { name: 'Body map, front view' });
    const back = page.getByRole('toolbar', { name: 'Body map, back view' });

    await front.getByRole('button', { name: 'Left ankle' }).click();
    await back.getByRole('button', { name: 'Right ankle' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Right ankle added, 2 selected' })).toHaveCount(
      1,
    );
    await expect(front.getByRole('button', { name: 'Right ankle' })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Remove Left ankle' }).click();
    await expect(front.getByRole('button', { name: 'Left ankle' })).toHaveAttribute('aria-pressed', 'false');

    // Several parts lie there, so the map asks in the list instead of guessing.
    await front.getByRole('button', { name: 'Left hand' }).click();
    await expect(page.getByRole('combobox', { name: 'Body parts' })).toBeFocused();
    await expect(page.getByRole('combobox', { name: 'Body parts' })).toHaveValue('left hand ');
    await expect(page.getByRole('option', { name: /^Left/ })).toHaveText([/Left hand/, /Left thumb/]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove Left hand' })).toBeVisible();

    await continueOn(page);
    await expectScreen(page, 'Clinical notes');
    const [update] = await sandbox.journal({ operation: 'updateReferral', referral: id });
    expect(update?.body).toEqual({
      modality: 'MRI',
      body_part_ids: [bodyPartId('MRI', 'Right ankle'), bodyPartId('MRI', 'Left hand')],
    });
  });
}
