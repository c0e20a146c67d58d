import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import {
  centre,
  continueOn,
  expectScreen,
  openStep,
  prepareBooking,
  searchCentres,
  signIn,
  type BookingSurroundings,
} from './actions.ts';
import { faultsAtEveryWidth } from './everyWidth.ts';
import { expect, test } from './test.ts';

const radios = (page: Page) => page.getByRole('radiogroup', { name: 'Centres' }).getByRole('radio');
const cards = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('radio') });
const location = (page: Page) => page.getByLabel('Postcode or town');

async function openProvider(
  page: Page,
  around: BookingSurroundings,
  update?: Parameters<typeof prepareBooking>[1],
): Promise<string> {
  await signIn(page, around.clinician);
  const id = await prepareBooking(around, update);
  await openStep(page, id, 'provider', 'Imaging provider');
  return id;
}

/** A figure of every card, in their order: "3.2 miles" by /([\d.]+) mile/. */
async function figures(page: Page, pattern: RegExp): Promise<number[]> {
  const texts = await cards(page).allInnerTexts();
  return texts.map((text) => Number(pattern.exec(text)?.[1]?.replace(',', '')));
}

test('the patient’s postcode is searched at once, nearest first, and one centre is chosen', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openProvider(page, { sandbox, stack, clinician });
  await expect(location(page)).toHaveValue('SK7 2EB');
  await expect(page.getByText(/^\d+ centres found near SK7 2EB$/)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  const miles = await figures(page, /([\d.]+) mile/);
  expect(miles).toEqual(miles.toSorted((a, b) => a - b));
  expect((await figures(page, /£([\d,]+)/)).every((price) => price > 0)).toBe(true);

  const before = (await sandbox.journal({ operation: 'updateReferral', referral: id })).length;
  await continueOn(page);
  await page.getByRole('alert').getByRole('link', { name: 'Select an imaging provider' }).click();
  await expect(radios(page).first()).toBeFocused();

  await page.keyboard.press('Space');
  const name = await radios(page)
    .first()
    .evaluate((radio: HTMLInputElement) => radio.labels?.[0]?.innerText ?? '');
  const chosen = Number(await radios(page).first().getAttribute('value'));
  const directions = page.getByRole('link', { name: `Directions to ${name}` });
  await expect(directions).toHaveAttribute('rel', /noopener/);
  expect(await directions.getAttribute('href')).not.toMatch(/SK7.?2EB|Drury/i);
  await continueOn(page);
  await expectScreen(page, 'Appointment');

  const [search] = await sandbox.journal({ operation: 'listImagingProviders' });
  expect(search?.query).toEqual({ modality: 'MRI', 'body_part_ids[]': ['63', '64'], location: 'SK7 2EB' });
  const updates = await sandbox.journal({ operation: 'updateReferral', referral: id });
  expect(updates.slice(before).map(({ body }) => body)).toEqual([{ imaging_provider_id: chosen }]);
  // Its details are there on the next machine, though the upstream keeps only its number.
  await page.reload();
  await expect(page.getByRole('complementary')).toContainText(name);
});

test('a place outside of the country is refused by its field, and Enter searches', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openProvider(page, { sandbox, stack, clinician });
  await location(page).fill('Atlantis');
  await location(page).press('Enter');
  await expect(location(page)).toHaveAccessibleDescription(
    'Error: Enter a postcode or town in the United Kingdom',
  );
  await expectScreen(page, 'Imaging provider');
  await expect(radios(page)).toHaveCount(0);
  await location(page).fill('');
  await location(page).press('Enter');
  await expect(location(page)).toHaveAccessibleDescription(/Enter a postcode or town/);
  await location(page).fill('leeds');
  await location(page).press('Enter');
  await expect(page.getByText(/centres found near leeds/)).toBeVisible();
  await expect(location(page)).toHaveAccessibleDescription('');
  const places = (await sandbox.journal({ operation: 'listImagingProviders' })).map(
    ({ query }) => query['location'],
  );
  expect(places.slice(-2)).toEqual(['Atlantis', 'leeds']);
  expect(await sandbox.journal({ operation: 'updateReferral', referral: id })).toHaveLength(1);
});

test('where no centre is near, the referral can be handed over instead', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openProvider(page, { sandbox, stack, clinician });
  await searchCentres(page, 'Lerwick');
  await expect(page.getByText('No centre near Lerwick can do this MRI scan')).toBeVisible();
  await continueOn(page);
  await expect(page.getByRole('alert')).toContainText('Select an imaging provider');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Hand over to the patient instead' }).click();
  await expectScreen(page, 'Check the referral');
  expect(await sandbox.journal({ operation: 'updateReferral', referral: id })).toHaveLength(1);
});

test('the list is filtered and sorted in the page, and the choice stays in sight', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const id = await openProvider(page, { sandbox, stack, clinician });
  await page.getByRole('button', { name: /^Show all \d+ centres$/ }).click();
  await expect(radios(page).nth(8)).toBeFocused();
  const all = await radios(page).count();
  await page.getByLabel('Sort by').selectOption('Cheapest first');
  const prices = await figures(page, /£([\d,]+)/);
  expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  await page.getByLabel('Sort by').selectOption('Nearest first');
  const phones = cards(page).filter({ hasText: 'The centre phones the patient' });
  const phoning = await phones.count();
  expect(phoning).toBeGreaterThan(0);
  await phones.first().getByRole('radio').check();
  await page.getByLabel('Times online').check();
  await expect(radios(page)).toHaveCount(all - phoning + 1);
  await expect(radios(page).first()).toBeChecked();

  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  const restored = page.getByRole('radio', { checked: true });
  await expect(restored).toHaveCount(1);
  await searchCentres(page, 'Truro');
  await expect(restored).toHaveCount(1);
  const chosen = Number(await restored.getAttribute('value'));
  await continueOn(page);
  await expectScreen(page, 'Appointment');
  await expect(page.getByText('No times online: the centre will phone the patient')).toBeVisible();
  const updates = await sandbox.journal({ operation: 'updateReferral', referral: id });
  expect(updates.at(-1)?.body).toEqual({ imaging_provider_id: chosen });
});

test('another centre releases the held time, and says so before', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const around = { sandbox, stack, clinician };
  await signIn(page, clinician);
  const probe = await prepareBooking(around, { providerId: 201 });
  const [free] = await sandbox.freeTimeSlots(probe);
  const id = await prepareBooking(around, {
    providerId: 201,
    timeSlot: { ids: free?.ids ?? [], start: '', end: '' },
  });
  await openStep(page, id, 'provider', 'Imaging provider');
  // Chosen in Aberdeen, so it is not among the centres near the patient.
  await expect(radios(page).first()).toBeChecked();
  await expect(cards(page).first()).toContainText('Held for the patient: ');
  await radios(page).nth(1).check();
  await expect(page.getByRole('alert')).toContainText(/The appointment on .* will be released\./);
  await radios(page).first().check();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await radios(page).nth(1).check();
  await continueOn(page);
  await expectScreen(page, 'Appointment');
  await expect(page.getByRole('button', { name: 'Change the time' })).toHaveCount(0);
  expect(await sandbox.freeTimeSlots(probe)).toContainEqual(free);
});

test('a search that fails says so and is tried again', async ({ page, sandbox, stack, clinician }) => {
  await signIn(page, clinician);
  const id = await prepareBooking({ sandbox, stack, clinician });
  await sandbox.fault({ kind: 'malformed', operation: 'listImagingProviders' });
  await openStep(page, id, 'provider', 'Imaging provider');
  await expect(page.getByText('The centres near SK7 2EB could not be loaded.')).toBeVisible();
  await sandbox.clearFaults();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(radios(page)).not.toHaveCount(0);
  const statuses = (await sandbox.journal({ operation: 'listImagingProviders' })).map(({ fault }) => fault);
  expect(statuses.slice(-2)).toEqual(['malformed', null]);
});

test('fits every width and keeps the rules of axe, light and dark', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  test.slow();
  await openProvider(page, { sandbox, stack, clinician });
  await radios(page).nth(1).check();
  expect(await faultsAtEveryWidth(page)).toEqual([]);
  await expect(centre(page, /./).nth(1)).toBeChecked();
});
