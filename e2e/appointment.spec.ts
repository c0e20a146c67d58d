import type { Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import { axeFaults } from './axe.ts';
import {
  continueOn,
  expectScreen,
  openStep,
  prepareBooking,
  quickTimes,
  signIn,
  timesOfDay,
  type BookingSurroundings,
} from './actions.ts';
import { faultsAtEveryWidth } from './everyWidth.ts';
import { clinicians, expect, test } from './test.ts';

/** A centre of the sandbox with evenings, one that phones its patients. */
const centreWithTimes = 202;
const centreThatPhones = 204;

async function openTimes(
  page: Page,
  around: BookingSurroundings,
  providerId = centreWithTimes,
): Promise<string> {
  await signIn(page, around.clinician);
  const id = await prepareBooking(around, { providerId });
  await openStep(page, id, 'appointment', 'Appointment');
  return id;
}

/** What the page is told when one comes back to it from another window. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
}

/** The block ids that the upstream was sent, try by try. */
async function picked({ sandbox }: BookingSurroundings, referral: string): Promise<readonly unknown[]> {
  return (await sandbox.journal({ operation: 'pickTimeSlots', referral })).map(({ body }) => body);
}

const chosenLine = (page: Page) => page.getByText(/^Chosen: /);

test('three times are suggested, nothing is chosen beforehand, and all block ids go together', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const around = { sandbox, stack, clinician };
  const id = await openTimes(page, around);
  const [soonest] = await sandbox.freeTimeSlots(id);
  expect(soonest?.ids).toHaveLength(3);
  await expect(quickTimes(page)).toHaveCount(3);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await continueOn(page);
  await page.getByRole('alert').getByRole('link', { name: 'Select an appointment' }).click();
  await expect(quickTimes(page).first()).toBeFocused();
  expect(await picked(around, id)).toEqual([]);

  await page.getByRole('radio', { name: /^Soonest \w{3} \d/ }).check();
  // It stands in the calendar as well.
  await expect(timesOfDay(page).and(page.getByRole('radio', { checked: true }))).toHaveCount(1);
  await expect(chosenLine(page)).toHaveText(/^Chosen: \w{3} \d+ \w{3} \d{4}, \d\d:\d\d to \d\d:\d\d$/);
  await continueOn(page);
  await expectScreen(page, 'GP details');
  expect(await picked(around, id)).toEqual([{ time_slot_ids: soonest?.ids }]);
});

test('the calendar is worked by keyboard alone, and a reload keeps the choice', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const around = { sandbox, stack, clinician };
  const id = await openTimes(page, around);
  const tabs = page.getByRole('tablist', { name: 'All free times' }).getByRole('tab');
  await tabs.and(page.getByRole('tab', { selected: true })).focus();
  const first = await page.locator(':focus').textContent();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  const shown = page.getByRole('tab', { selected: true });
  await expect(shown).toBeFocused();
  await expect(shown).not.toHaveText(first ?? '');
  await expect(shown).toHaveAccessibleName(/^\w+day \d+ \w+, \d+ times?$/);
  await page.keyboard.press('Tab');
  await expect(timesOfDay(page).first()).toBeFocused();
  await page.keyboard.press('Space');
  const name = /^\d\d:\d\d to \d\d:\d\d, \w+day \d+ \w+$/;
  await expect(timesOfDay(page).first()).toHaveAccessibleName(name);
  const words = await chosenLine(page).innerText();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(chosenLine(page)).toHaveText(words);
  await expect(timesOfDay(page).first()).toBeChecked();
  await timesOfDay(page).first().press('ControlOrMeta+Enter');
  await expectScreen(page, 'GP details');
  expect(await picked(around, id)).toHaveLength(1);

  // What is held is shown, and can be exchanged.
  await openStep(page, id, 'appointment', 'Appointment');
  const held = words.replace('Chosen: ', '');
  await expect(page.getByText(held, { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Change the time' }).click();
  await expect(quickTimes(page).first()).toBeFocused();
  await page.getByRole('button', { name: 'Keep this time' }).click();
  await expect(page.getByRole('button', { name: 'Change the time' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(quickTimes(page).first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(chosenLine(page)).not.toHaveText(words);
  await continueOn(page);
  await expectScreen(page, 'GP details');
  expect(await picked(around, id)).toHaveLength(2);
});

test('a time that somebody else took is said, the rest is kept and the three nearest are offered', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const around = { sandbox, stack, clinician };
  const id = await openTimes(page, around);
  await timesOfDay(page).first().check();
  const words = (await chosenLine(page).innerText()).replace('Chosen: ', '');
  const [soonest] = await sandbox.freeTimeSlots(id);
  await sandbox.takeTimeSlot({ referralId: id, ids: soonest?.ids ?? [] });
  await continueOn(page);

  const message = `${words} has been taken. Select another time`;
  await expect(page.getByRole('alert').getByRole('link', { name: message })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Date and time' })).toHaveAccessibleDescription(
    new RegExp(message),
  );
  const nearest = quickTimes(page, 'Nearest free times');
  await expect(nearest).toHaveCount(3);
  await expect(nearest.first()).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Space');
  await continueOn(page);
  await expectScreen(page, 'GP details');
  const sent = await picked(around, id);
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual({ time_slot_ids: soonest?.ids });
});

test('a time that goes while one is away is said on the way back', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const around = { sandbox, stack, clinician };
  const id = await openTimes(page, around);
  await quickTimes(page).first().check();
  const [soonest] = await sandbox.freeTimeSlots(id);
  await sandbox.takeTimeSlot({ referralId: id, ids: soonest?.ids ?? [] });
  await comeBack(page);
  await expect(page.getByRole('alert')).toContainText(/has been taken\. Select another time/);
  await expect(chosenLine(page)).toHaveCount(0);
  await expect(quickTimes(page, 'Nearest free times').first()).toBeFocused();

  await sandbox.takeTimeSlot({ referralId: id });
  await comeBack(page);
  await expect(page.getByText('No times online: the centre will phone the patient')).toBeVisible();
  await continueOn(page);
  await expectScreen(page, 'GP details');
  expect(await picked(around, id)).toEqual([]);
});

test('of two clinicians who want one time, one gets it and the other is offered the next', async ({
  page,
  browser,
  sandbox,
  stack,
  clinician,
}) => {
  const around = { sandbox, stack, clinician };
  const rival = { sandbox, stack, clinician: clinicians[1] };
  const other = await (await browser.newContext({ baseURL: stack.origin })).newPage();
  const [id, otherId] = [await openTimes(page, around), await openTimes(other, rival)];
  await quickTimes(page).first().check();
  await quickTimes(other).first().check();
  await Promise.all([continueOn(page), continueOn(other)]);
  const outcome = (each: Page) =>
    each
      .getByRole('heading', { level: 1, name: 'GP details' })
      .or(each.getByRole('radiogroup', { name: 'Nearest free times' }));
  await expect(outcome(page)).toBeVisible();
  await expect(outcome(other)).toBeVisible();
  const lost = (await quickTimes(page, 'Nearest free times').count()) > 0 ? page : other;
  await quickTimes(lost, 'Nearest free times').first().check();
  await continueOn(lost);
  await expectScreen(page, 'GP details');
  await expectScreen(other, 'GP details');
  const statuses = [id, otherId].map((referral) => sandbox.journal({ operation: 'pickTimeSlots', referral }));
  const all = (await Promise.all(statuses)).flat().map(({ status }) => status);
  expect(all.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([201, 201, 422]);
  await other.context().close();
});

test('a centre that phones the patient needs no time, and the number is asked for', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const around = { sandbox, stack, clinician };
  const id = await openTimes(page, around, centreThatPhones);
  await expect(page.getByText('No times online: the centre will phone the patient')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Add a phone number' }).click();
  await expectScreen(page, 'Patient details');
  await page.getByLabel('Mobile phone').fill('07700 900123');
  await continueOn(page);
  await expectScreen(page, 'Appointment');
  await expect(page.getByRole('link', { name: 'Add a phone number' })).toHaveCount(0);
  await continueOn(page);
  await expectScreen(page, 'GP details');
  expect(await picked(around, id)).toEqual([]);
});

test('a refusal for another reason keeps the upstream’s words and the choice', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  const around = { sandbox, stack, clinician };
  const id = await openTimes(page, around);
  await quickTimes(page).first().check();
  const refusal = { attribute: 'time_slot_ids', message: 'are odd', full_message: 'Time slots are odd' };
  await sandbox.faultOnce('pickTimeSlots', { kind: 'refuse', validationErrors: [refusal] });
  await continueOn(page);
  await expect(page.getByRole('alert')).toContainText('Time slots are odd');
  await expect(chosenLine(page)).toBeVisible();
  await continueOn(page);
  await expectScreen(page, 'GP details');
  expect(await picked(around, id)).toHaveLength(2);
});

test('times that cannot be read are tried again, and old ones are said to be old', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  await signIn(page, clinician);
  const id = await prepareBooking({ sandbox, stack, clinician }, { providerId: centreWithTimes });
  await sandbox.fault({ kind: 'malformed', operation: 'listTimeSlots' });
  await page.goto(paths.step(id, 'appointment'));
  await expectScreen(page, 'The service is not answering');
  await sandbox.clearFaults();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectScreen(page, 'Appointment');
  await quickTimes(page).first().check();
  await sandbox.fault({ kind: 'malformed', operation: 'listTimeSlots' });
  await comeBack(page);
  await expect(page.getByText('These times may have changed meanwhile.')).toBeVisible();
  await expect(chosenLine(page)).toBeVisible();
  await sandbox.clearFaults();
  await continueOn(page);
  await expectScreen(page, 'GP details');
  expect(await picked({ sandbox, stack, clinician }, id)).toHaveLength(1);
});

test.describe('on a machine in another zone', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  // The clocks go forward on Sunday 28 March 2027.
  test('times are UK ones on both sides of the change to summer time', async ({
    page,
    sandbox,
    stack,
    clinician,
  }) => {
    const around = { sandbox, stack, clinician };
    await signIn(page, clinician);
    const id = await prepareBooking(around, { providerId: centreWithTimes });
    await sandbox.moveClock({ now: '2027-03-24T12:00:00Z' });
    await openStep(page, id, 'appointment', 'Appointment');
    const free = await sandbox.freeTimeSlots(id);
    for (const { date, words, offset } of [
      { date: '2027-03-25', words: 'Thursday 25 March', offset: '+00:00' },
      { date: '2027-03-30', words: 'Tuesday 30 March', offset: '+01:00' },
    ]) {
      const slots = free.filter(({ start_time }) => start_time.startsWith(date));
      expect(slots.every(({ start_time }) => start_time.endsWith(offset))).toBe(true);
      await page.getByRole('tab', { selected: true }).focus();
      for (let day = 0; day < 5 && !(await timesOn(page, words).isVisible()); day += 1)
        await page.keyboard.press('ArrowRight');
      await expect(timesOn(page, words)).toBeVisible();
      const expected = slots.map(
        ({ start_time, end_time }) => `${start_time.slice(11, 16)} to ${end_time.slice(11, 16)}, ${words}`,
      );
      const labels = timesOn(page, words).locator('label');
      await expect(labels).toHaveCount(expected.length);
      for (const [index, name] of expected.entries())
        await expect(timesOfDay(page).nth(index)).toHaveAccessibleName(name);
    }
    await timesOfDay(page).first().check();
    await continueOn(page);
    await expectScreen(page, 'GP details');
    const first = free.find(({ start_time }) => start_time.startsWith('2027-03-30'));
    expect(await picked(around, id)).toEqual([{ time_slot_ids: first?.ids }]);
  });
});

const timesOn = (page: Page, words: string) => page.getByRole('radiogroup', { name: `Times on ${words}` });

test('fits every width and keeps the rules of axe, light and dark', async ({
  page,
  sandbox,
  stack,
  clinician,
}) => {
  test.slow();
  await openTimes(page, { sandbox, stack, clinician });
  await quickTimes(page).first().check();
  expect(await faultsAtEveryWidth(page)).toEqual([]);
  await expect(quickTimes(page).first()).toBeChecked();
});
