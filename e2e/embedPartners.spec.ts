import type { Frame, Page } from '@playwright/test';
import { continueOn, expectScreen, referralIdOf } from './actions.ts';
import { eventsOf, mount, openHost } from './hostPage.ts';
import { test } from './ownStack.ts';
import { clinicians, expect } from './test.ts';
import { annaWithEmail, dialog, john } from './twoPatients.ts';

// Two practices' software in one page: each has its own partner, clinician, patient and colours.
const [amara, gareth] = clinicians;

/** The frame of a mounted partner, past "Before you start". */
async function begin(page: Page, partner: string): Promise<Frame> {
  const handle = await page.locator(`.mounted iframe[src$="/${partner}"]`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  await expectScreen(frame, 'Before you start');
  await frame.getByRole('checkbox', { name: /I accept the end-user terms/ }).check();
  await frame.getByRole('button', { name: 'Start' }).click();
  await expectScreen(frame, 'Patient details');
  return frame;
}

test('A8 F24 two partners on one page: each its own clinician, patient, events and colours, and nothing crosses', async ({
  page,
  own,
  sandbox,
}) => {
  await openHost(page, own.portalOrigin, own.origin);
  const ours = { patient: john, context: 'N-1', theme: { mode: 'dark' } } as const;
  const theirs = {
    patient: annaWithEmail,
    context: 'W-1',
    partner: 'westfield',
    theme: { mode: 'light' },
  } as const;
  await mount(page, own.origin, amara, ours);
  await mount(page, own.origin, gareth, theirs);
  const north = await begin(page, 'northgate');
  const west = await begin(page, 'westfield');

  await expect(north.getByLabel('First name')).toHaveValue('John');
  await expect(west.getByLabel('First name')).toHaveValue('Anna');
  const look = (frame: Frame) =>
    frame
      .locator('html')
      .evaluate((root) => [root.dataset['theme'], root.style.getPropertyValue('--ref-accent')]);
  expect(await look(north)).toEqual(['dark', '']);
  expect(await look(west)).toEqual(['light', 'light-dark(#6a2c70, #dea6e3)']);

  // What is said to one frame is not heard in the other.
  await page.evaluate(() => window.mounted?.[0]?.referral.setTheme({ tokens: { '--ref-radius': '2px' } }));
  await expect.poll(() => north.locator('html').getAttribute('style')).toContain('--ref-radius');
  expect(await west.locator('html').getAttribute('style')).not.toContain('--ref-radius');

  await continueOn(north);
  await continueOn(west);
  await expectScreen(north, 'Scan');
  await expectScreen(west, 'Scan');
  const [northId, westId] = [referralIdOf(north), referralIdOf(west)];
  await expect(north.getByRole('radio')).toHaveCount(5);
  await expect(west.getByRole('radio')).toHaveCount(2);

  await page.evaluate((patient) => window.mounted?.[0]?.referral.setPatient(patient, 'N-2'), annaWithEmail);
  await expect(dialog(north)).toBeVisible();
  await expect(dialog(west)).toHaveCount(0);

  // Neither gets to the other's referral, and the end of one is not the end of the other.
  await page.evaluate((id) => window.mounted?.[1]?.referral.open(id), northId);
  await expectScreen(west, 'Referral not found');
  await page.evaluate(() => window.mounted?.[0]?.referral.destroy());
  await page.evaluate((id) => window.mounted?.[1]?.referral.open(id), westId);
  await expectScreen(west, 'Scan');

  const about = (id: string, context: string) => [
    ['ready'],
    ['stepChanged', { step: 'patient', context }],
    ['created', { referralId: id, context }],
    ['stepChanged', { step: 'scan', context }],
  ];
  const told = async (index: number) => JSON.parse(JSON.stringify(await eventsOf(page, index))) as unknown[];
  expect((await told(0)).map(withoutNull)).toEqual(about(northId, 'N-1'));
  expect((await told(1)).map(withoutNull).slice(0, 4)).toEqual(about(westId, 'W-1'));
  expect(JSON.stringify(await told(1))).not.toContain(northId);
  const written = (await sandbox.journal({ operation: 'createReferral' })).map(
    ({ user, referralId, body }) => [
      user,
      referralId,
      (body as { patient_information: { first_name: string } }).patient_information.first_name,
    ],
  );
  expect(written).toHaveLength(2);
  expect(written).toContainEqual([amara.email, northId, 'John']);
  expect(written).toContainEqual([gareth.email, westId, 'Anna']);
});

/** An event without detail, as JSON has it. */
function withoutNull(event: unknown): unknown {
  return Array.isArray(event) ? event.filter((part) => part !== null) : event;
}
