import type { Locator, Page } from '@playwright/test';
import type { SandboxAdmin } from '#sandbox/seed/adminClient.ts';
import { bodyPartId } from '#sandbox/seed/bodyParts.ts';
import { anklePain, expectScreen, johnDoe, referPatient, referralIdOf, signIn } from './actions.ts';
import { clinicians, expect, test } from './test.ts';

const mostPresses = 60;
const leftAnkle = bodyPartId('MRI', 'Left ankle');
const rightAnkle = bodyPartId('MRI', 'Right ankle');

// Somebody of its own: what other tests left unfinished in "New referral" would be restored under the typing.
test.use({ clinician: clinicians[2] });

for (const viewport of [
  { width: 1280, height: 800 },
  // Low and narrow: the patient's banner sticks to the top, and must not cover what has the focus.
  { width: 360, height: 500 },
])
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    test(`the whole journey takes no mouse and at most ${mostPresses} key presses besides the typed text`, async ({
      page,
      sandbox,
      clinician,
    }) => {
      await signIn(page, clinician);
      const keyboard = keyboardOf(page);
      await expectFocusOnTitle(page, 'Referrals');
      await keyboard.tabTo(page.getByRole('link', { name: 'New referral' }));
      await keyboard.press('Enter');

      await expectFocusOnTitle(page, 'Patient details');
      await keyboard.typeInto('First name', johnDoe.firstName);
      await keyboard.typeInto('Last name', johnDoe.lastName);
      await keyboard.typeInto('Day', johnDoe.day);
      await keyboard.typeInto('Month', johnDoe.month);
      await keyboard.typeInto('Year', johnDoe.year);
      await keyboard.tabTo(page.getByRole('radio', { name: 'Female' }));
      await keyboard.press('ArrowDown');
      await keyboard.typeInto('Email address', johnDoe.email);
      await keyboard.typeInto('Address line 1', johnDoe.addressLine1);
      await keyboard.typeInto('Postcode', johnDoe.postcode);
      await keyboard.press('Enter');

      await expectFocusOnTitle(page, 'Scan');
      const id = referralIdOf(page);
      await keyboard.tabTo(page.getByRole('radio', { name: 'MRI' }));
      await keyboard.press('Space');
      await keyboard.tabTo(bodyParts(page));
      await keyboard.look('both ankles');
      await keyboard.press('Enter');
      await keyboard.press('Control+Enter');

      await expectFocusOnTitle(page, 'Clinical notes');
      await keyboard.typeInto('Reason for the scan', anklePain);
      await keyboard.press('Control+Enter');

      await expectFocusOnTitle(page, 'Documents');
      await keyboard.tabTo(page.getByRole('button', { name: 'Continue' }));
      await keyboard.press('Enter');

      await expectFocusOnTitle(page, 'Check the referral');
      await keyboard.tabTo(page.getByRole('button', { name: 'Submit referral' }));
      await keyboard.press('Enter');
      await expectFocusOnTitle(page, 'Referral submitted');

      const presses = keyboard.presses();
      test.info().annotations.push({ type: 'key presses', description: String(presses) });
      expect(presses).toBeLessThanOrEqual(mostPresses);
      const received = await sandbox.journal({ referral: id });
      const writes = received.filter(({ method }) => method !== 'GET');
      expect(writes.map(({ operation }) => operation)).toEqual([
        'createReferral',
        'updateReferral',
        'updateReferral',
        'submitReferral',
      ]);
      expect(writes[0]?.body).toMatchObject({ patient_information: { first_name: 'John', gender: 'male' } });
      expect(writes[1]?.body).toEqual({ modality: 'MRI', body_part_ids: [leftAnkle, rightAnkle] });
      expect(writes[2]?.body).toEqual({ referral_information: anklePain });
    });
  });

test('a side is added only as it was typed: without one, Enter asks and adds nothing', async ({
  page,
  sandbox,
  clinician,
}) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  const keyboard = await reachBodyParts(page);
  await keyboard.look('ankle');
  await keyboard.press('Enter');
  await expect(page.getByText('Ankle: left, right or both?').first()).toBeVisible();
  await expect(page.getByRole('option')).toHaveText(['Left ankle', 'Right ankle', 'Both ankles']);
  await keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(0);

  for (const words of ['l ankle', 'rt knee', 'bilat hips']) {
    await keyboard.press('Control+A');
    await keyboard.look(words);
    await keyboard.press('Enter');
    await expect(bodyParts(page)).toHaveValue('');
  }
  await keyboard.press('Control+Enter');
  await expectScreen(page, 'Clinical notes');
  expect(await scansReceived(sandbox, id)).toEqual([
    {
      modality: 'MRI',
      body_part_ids: [
        leftAnkle,
        bodyPartId('MRI', 'Right knee'),
        bodyPartId('MRI', 'Left hip'),
        bodyPartId('MRI', 'Right hip'),
      ],
    },
  ]);
});

test('Backspace in the empty field takes the last body part away, and otherwise only text', async ({
  page,
  sandbox,
  clinician,
}) => {
  await signIn(page, clinician);
  const id = await referPatient(page);
  const keyboard = await reachBodyParts(page);
  await keyboard.look('both ankles');
  await keyboard.press('Enter');
  await expect(chips(page)).toHaveText(['Left ankle', 'Right ankle']);
  await keyboard.press('Backspace');
  await expect(chips(page)).toHaveText(['Left ankle']);
  await expect(page.getByText('Right ankle removed, 1 selected')).toBeAttached();
  await page.keyboard.type('k');
  await keyboard.press('Backspace');
  await expect(bodyParts(page)).toBeFocused();
  await keyboard.press('Control+Enter');
  await expectScreen(page, 'Clinical notes');
  expect(await scansReceived(sandbox, id)).toEqual([{ modality: 'MRI', body_part_ids: [leftAnkle] }]);
});

const bodyParts = (page: Page) => page.getByRole('combobox', { name: 'Body parts' });
const chips = (page: Page) => page.getByRole('list', { name: 'Chosen body parts' }).getByRole('listitem');

/** Chooses MRI on "Scan" and goes to the field of body parts. */
async function reachBodyParts(page: Page): Promise<Keyboard> {
  const keyboard = keyboardOf(page);
  await expectFocusOnTitle(page, 'Scan');
  await keyboard.tabTo(page.getByRole('radio', { name: 'MRI' }));
  await keyboard.press('Space');
  await keyboard.tabTo(bodyParts(page));
  return keyboard;
}

async function scansReceived(sandbox: SandboxAdmin, id: string): Promise<unknown[]> {
  const updates = await sandbox.journal({ referral: id, operation: 'updateReferral' });
  return updates.map(({ body }) => body);
}

async function expectFocusOnTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
}

type Keyboard = ReturnType<typeof keyboardOf>;

/** The keyboard and nothing else. It counts what is pressed besides typed text: a chord counts as many as its keys. */
function keyboardOf(page: Page) {
  let presses = 0;

  async function press(keys: string): Promise<void> {
    presses += keys.split('+').length;
    await page.keyboard.press(keys);
  }

  /** Goes on until the target has the focus, and looks at every stop whether one can see where it is. */
  async function tabTo(target: Locator): Promise<void> {
    for (let stops = 0; stops < 12; stops += 1) {
      await press('Tab');
      await expectFocusInSight(page);
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  }

  return {
    press,
    tabTo,
    presses: () => presses,
    async typeInto(label: string, text: string): Promise<void> {
      await tabTo(page.getByRole('textbox', { name: label }));
      await page.keyboard.type(text);
    },
    /** Types what to look for, and waits until something is found for all of it and pointed at: Enter takes that. */
    async look(words: string): Promise<void> {
      await page.keyboard.type(words);
      await expect(bodyParts(page)).toHaveValue(words);
      await expect(page.getByRole('option').first()).toBeVisible();
      await expect(bodyParts(page)).toHaveAttribute('aria-activedescendant', /./);
    },
  };
}

/** What has the focus (or the label around it) has an outline, and nothing covers it. */
async function expectFocusInSight(page: Page): Promise<void> {
  const focused = await page.evaluate(() => {
    const element = document.activeElement?.closest('label') ?? document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    // Of a tall text box the line with the caret counts.
    const line = y + Math.min(height, 40) / 2;
    return {
      words: element.textContent || element.id,
      outline: `${outlineStyle} ${outlineWidth}`,
      covered: !element.contains(document.elementFromPoint(x + width / 2, line)),
    };
  });
  expect(focused).toEqual({ ...focused, outline: 'solid 3px', covered: false });
}
