import type { Page } from '@playwright/test';
import { completeToCheck, continueOn, expectScreen, submit } from './actions.ts';
import { axeFaults } from './axe.ts';
import { receivedBy, recordMessages } from './hostPage.ts';
import { test } from './ownStack.ts';
import { expect } from './test.ts';

// The demo portal, as somebody sees it who tries the frame for the first time.

/** Opens the wizard for the patient whose record is open. Gives its frame, past "Before you start". */
async function refer(page: Page) {
  await page.getByRole('button', { name: 'Refer for a scan' }).click();
  const handle = await page.locator('#referral iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  if (await frame.getByRole('heading', { name: 'Before you start' }).isVisible()) {
    await frame.getByRole('checkbox', { name: 'I accept' }).check();
    await frame.getByRole('button', { name: 'Start', exact: true }).click();
  }
  await expectScreen(frame, 'Patient details');
  return frame;
}

test.describe('the demo portal', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('A3 P10 refers the patient of its record and gets the summary back; only steps, heights and an id cross', async ({
    page,
    own,
    sandbox,
  }) => {
    await recordMessages(page);
    await page.addInitScript(() => {
      if (window.top !== window) return;
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[])
          if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(own.portalOrigin);
    const frame = await refer(page);
    await expect(frame.getByLabel('Last name')).toHaveValue('Whitlock');
    await frame.getByLabel('Address line 2').fill('Canary Cottage');
    await continueOn(frame);
    await expectScreen(frame, 'Scan');
    await completeToCheck(frame);
    await submit(frame);

    await expect(page.getByRole('heading', { level: 3, name: 'R-1042: submitted' })).toBeVisible();
    await expect(page.locator('#results pre')).toContainText('ankle');
    const crossed = (await receivedBy(page)).map(({ data }) => data).join('\n');
    for (const typed of ['Canary', 'Whitlock', 'Hannah', 'ankle', 'SK7'])
      expect(crossed).not.toContain(typed);
    const methods = [...crossed.matchAll(/"methodPath":\["(\w+)"\]/g)].map(([, name]) => name);
    expect(new Set(methods)).toEqual(new Set(['getSetup', 'getAssertion', 'setHeight', 'tell']));
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(0.01);
    expect(await sandbox.journal({ operation: 'submitReferral' })).toMatchObject([{ status: 200 }]);
  });

  test('switches themes and what goes wrong, and says it in the log', async ({ page, own, sandbox }) => {
    await page.goto(own.portalOrigin);
    await page.getByLabel('Assertion').selectOption('Expired');
    await page.getByRole('button', { name: 'Refer for a scan' }).click();
    const log = page.getByRole('log');
    await expect(log).toContainText('assertion-expired');
    await page.getByRole('button', { name: 'Close the referral' }).click();

    await page.getByLabel('Assertion').selectOption('Nothing');
    await page.getByLabel('Colours').selectOption('Meadow');
    await page.getByLabel('Light or dark').selectOption('Dark');
    const frame = await refer(page);
    const accent = () =>
      frame.locator('html').evaluate((root) => root.style.getPropertyValue('--ref-accent'));
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await accent()).toContain('#1f6b45');
    await page.getByLabel('Colours').selectOption('Plum');
    await expect.poll(accent).toContain('#6a2c70');
    await page.getByLabel('Colours').selectOption('Too pale (is refused)');
    await expect(log).toContainText('theme-refused');
    expect((await log.textContent())?.match(/theme-refused/g)?.length).toBeGreaterThan(0);

    await page.getByLabel('Too many requests').check();
    await expect.poll(() => sandbox.faults()).toMatchObject([{ fault: { kind: 'status', status: 429 } }]);
    await page.getByLabel('Too many requests').uncheck();
    await expect.poll(() => sandbox.faults()).toEqual([]);
    expect(await sandbox.journal({ operation: 'createReferral' })).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible, ${colorScheme}`, async ({ page, own }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(own.portalOrigin);
      expect(await axeFaults(page)).toEqual([]);
      await refer(page);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
});

/** https://developer.mozilla.org/docs/Web/API/LayoutShift */
interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}
