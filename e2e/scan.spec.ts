import type { Page } from '@playwright/test';
import { bodyPartId } from '#sandbox/seed/bodyParts.ts';
import type { SandboxAdmin } from '#sandbox/seed/adminClient.ts';
import { chooseScan, continueOn, expectScreen, johnDoe, referPatient, signIn } from './actions.ts';
import { clinicians, expect, test } from './test.ts';

const bodyParts = (page: Page) => page.getByRole('combobox', { name: 'Body parts' });
const chips = (page: Page) => page.getByRole('list', { name: 'Chosen body parts' }).getByRole('listitem');
const option = (page: Page, name: string) => page.getByRole('option', { name, exact: true });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const mri = (name: string) => bodyPartId('MRI', name);

/** What the upstream received of the scan. */
async function received(sandbox: SandboxAdmin, id: string): Promise<unknown[]> {
  const updates = await sandbox.journal({ referral: id, operation: 'updateReferral' });
  return updates.map(({ body }) => body);
}

test.describe('the list', () => {
  test.beforeEach(({ page, clinician }) => signIn(page, clinician));

  for (const width of [1280, 360])
    test(`each side of a joint is a press away, in a list under headings, at ${width} px`, async ({
      page,
      sandbox,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const id = await referPatient(page);
      await radio(page, 'MRI').check();
      await bodyParts(page).click();
      const foot = page.getByRole('group', { name: 'Ankle and foot' });
      await expect(foot.getByRole('option').nth(1)).toHaveText('Left ankle');
      await foot.getByRole('option', { name: 'Right ankle', exact: true }).click();
      await expect(page.getByText('Right ankle added, 1 selected')).toBeAttached();
      // The list stays for the next, and shows what is chosen.
      await expect(foot.getByRole('option', { name: 'Right ankle, already chosen' })).toBeVisible();
      await page
        .getByRole('group', { name: 'Spine', exact: true })
        .getByRole('option', { name: 'Lumbar spine' })
        .click();

      await bodyParts(page).fill('tmj');
      // Pressed in its middle, as screen readers do, a line without a typed side asks.
      await page.getByRole('option', { name: /^Temporomandibular/ }).click();
      await expect(page.getByRole('option')).toHaveText([/^Left temp/, /^Right temp/, /^Both temp/]);
      await expect(chips(page)).toHaveText(['Right ankle', 'Lumbar spine']);

      // With a side typed the others are there as well.
      await bodyParts(page).fill('l knee');
      await expect(option(page, 'Right knee')).toBeVisible();
      await option(page, 'Both knees').click();
      await expect(chips(page)).toHaveText(['Right ankle', 'Lumbar spine', 'Left knee', 'Right knee']);
      await expect(bodyParts(page)).toBeFocused();
      await continueOn(page);
      await expectScreen(page, 'Clinical notes');
      expect(await received(sandbox, id)).toEqual([
        {
          modality: 'MRI',
          body_part_ids: ['Right ankle', 'Lumbar spine', 'Left knee', 'Right knee'].map(mri),
        },
      ]);
    });

  test('the arrow keys go from joint to joint, and along one to its sides', async ({ page, sandbox }) => {
    const id = await referPatient(page);
    await radio(page, 'MRI').check();
    await bodyParts(page).pressSequentially('joint');
    const pointedAt = async (name: RegExp) =>
      expect(page.locator('[role=option][data-focused]')).toHaveAccessibleName(name);
    await pointedAt(/^Sacroiliac joint/);
    await page.keyboard.press('ArrowDown');
    await pointedAt(/^Sternoclavicular joint/);
    await page.keyboard.press('ArrowRight');
    await pointedAt(/^Left sternoclavicular joint/);
    await page.keyboard.press('ArrowRight');
    await pointedAt(/^Right sternoclavicular joint/);
    await page.keyboard.press('ArrowDown');
    await pointedAt(/^Acromioclavicular joint/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    // Where the mouse rests has no say in what Enter takes.
    await option(page, 'Both sacroiliac joints').hover();
    await pointedAt(/^Left sternoclavicular joint/);
    await page.keyboard.press('Enter');
    await expect(chips(page)).toHaveText(['Left sternoclavicular joint']);
    await continueOn(page);
    await expectScreen(page, 'Clinical notes');
    expect(await received(sandbox, id)).toEqual([
      { modality: 'MRI', body_part_ids: [mri('Left sternoclavicular joint')] },
    ]);
  });
});

test.describe('what the clinician often refers', () => {
  // Somebody whose list no other test fills.
  test.use({ clinician: clinicians[1] });
  const often = (page: Page) => page.getByRole('group', { name: 'You often refer' });

  test('comes first in the list, and is only missing where the referrals cannot be read', async ({
    page,
    clinician,
    sandbox,
  }) => {
    await signIn(page, clinician);
    for (const [lastName, side] of [
      ['Once', 'left'],
      ['Twice', 'right'],
    ] as const) {
      await referPatient(page, { ...johnDoe, lastName });
      await chooseScan(page, 'MRI', `${side} forefoot`);
      await continueOn(page);
      await expectScreen(page, 'Clinical notes');
      await page.getByRole('link', { name: 'Referrals' }).click();
      await expectScreen(page, 'Referrals');
    }
    const id = await referPatient(page, { ...johnDoe, lastName: 'Thrice' });
    await radio(page, 'MRI').check();
    await bodyParts(page).click();
    await expect(page.getByRole('listbox').getByRole('group').first()).toHaveAccessibleName(
      'You often refer',
    );
    await often(page).getByRole('option', { name: 'Left forefoot' }).click();
    await expect(page.getByText(/^Saved \d/)).toBeVisible();

    await sandbox.fault({ kind: 'status', operation: 'listReferrals', status: 500 });
    await page.reload();
    await bodyParts(page).click();
    await expect(page.getByRole('group', { name: 'Spine', exact: true })).toBeVisible();
    await expect(often(page)).toHaveCount(0);
    await continueOn(page);
    await expectScreen(page, 'Clinical notes');
    expect(await received(sandbox, id)).toEqual([{ modality: 'MRI', body_part_ids: [mri('Left forefoot')] }]);
  });
});

test.describe('changing the modality', () => {
  test.beforeEach(({ page, clinician }) => signIn(page, clinician));
  const question = (page: Page) => page.getByRole('status').filter({ hasText: 'does not offer' });

  test('asks before it drops body parts, and changes nothing until it is answered', async ({
    page,
    sandbox,
  }) => {
    const id = await referPatient(page);
    await chooseScan(page, 'MRI', 'lumbar spine', 'both ankles');
    await radio(page, 'DEXA').check();
    await expect(question(page)).toContainText('DEXA does not offer: Left ankle, Right ankle.');
    await expect(question(page)).toContainText('Change to DEXA and remove them?');
    await expect(radio(page, 'DEXA')).toBeFocused();
    await expect(chips(page)).toHaveText(['Lumbar spine', 'Left ankle', 'Right ankle']);

    await continueOn(page);
    const words = 'Select whether to change to DEXA or keep MRI';
    await page.getByRole('alert').getByRole('link', { name: words }).click();
    await expect(
      page.getByRole('group', { name: 'Change to DEXA and remove them?' }),
    ).toHaveAccessibleDescription(`Error: ${words}`);
    await expect(page.getByRole('button', { name: 'Change to DEXA' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(radio(page, 'MRI')).toBeFocused();
    await expect(radio(page, 'MRI')).toBeChecked();
    await expect(page.getByText('The modality is still MRI, 3 selected.')).toBeAttached();
    await expect(chips(page)).toHaveText(['Lumbar spine', 'Left ankle', 'Right ankle']);

    // The arrow keys go through the modalities and back without a loss.
    await page.keyboard.press('ArrowRight');
    await expect(radio(page, 'CT')).toBeChecked();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(question(page)).toContainText('DEXA does not offer: Left ankle, Right ankle.');
    await page.getByRole('button', { name: 'Change to DEXA' }).click();
    await expect(radio(page, 'DEXA')).toBeFocused();
    await expect(page.getByText('The modality is DEXA now, 1 selected.')).toBeAttached();
    await expect(chips(page)).toHaveText(['Lumbar spine']);
    await continueOn(page);
    await expectScreen(page, 'Clinical notes');
    expect(await received(sandbox, id)).toEqual([
      { modality: 'DEXA', body_part_ids: [bodyPartId('DEXA', 'Lumbar spine')] },
    ]);
  });

  test('keeps what the other modality offers too, without a question', async ({ page, sandbox }) => {
    const id = await referPatient(page);
    await chooseScan(page, 'MRI', 'b/l ankle');
    await radio(page, 'CT').check();
    await expect(chips(page)).toHaveText(['Left ankle', 'Right ankle']);
    await continueOn(page);
    await expectScreen(page, 'Clinical notes');
    expect(await received(sandbox, id)).toEqual([
      {
        modality: 'CT',
        body_part_ids: [bodyPartId('CT', 'Left ankle'), bodyPartId('CT', 'Right ankle')],
      },
    ]);
  });

  test('loses nothing while the other list does not come', async ({ page, sandbox }) => {
    const id = await referPatient(page);
    await chooseScan(page, 'MRI', 'left thumb');
    await sandbox.fault({ kind: 'status', operation: 'listBodyParts', status: 500 });
    await radio(page, 'CT').check();
    await expect(page.getByText(/The body parts for CT could not be loaded/)).toBeVisible();
    await expect(chips(page)).toHaveText(['Left thumb']);
    await sandbox.clearFaults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(question(page)).toContainText('CT does not offer: Left thumb.');
    await page.getByRole('button', { name: 'Keep MRI' }).click();
    await continueOn(page);
    await expectScreen(page, 'Clinical notes');
    expect(await received(sandbox, id)).toEqual([{ modality: 'MRI', body_part_ids: [mri('Left thumb')] }]);
  });

  test('is asked again after a reload', async ({ page }) => {
    await referPatient(page);
    await chooseScan(page, 'MRI', 'left thumb');
    await radio(page, 'CT').check();
    await expect(question(page)).toBeVisible();
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.reload();
    await expect(question(page)).toContainText('CT does not offer: Left thumb.');
    await expect(radio(page, 'CT')).toBeChecked();
    await page.getByRole('button', { name: 'Change to CT' }).click();
    await expect(chips(page)).toHaveCount(0);
  });
});
