import {
  askedOf,
  countsOf,
  errorsOf,
  eventsOf,
  mount,
  openHost,
  receivedBy,
  recordMessages,
  serveHost,
  wizardIn,
  withoutPolicy,
} from './hostPage.ts';
import { clinicians, expect } from './test.ts';
import { test } from './stack.ts';

// Which pages may have the wizard in a frame, and what the others see. Policies are broken on purpose here, so the watch
// over every page is left out.
test.use({ entrance: 'portal' });
const [clinician] = clinicians;
const notConnected = /Scan Referral did not answer within 10 seconds/;

test.describe('a page that may have it', () => {
  test('A1 A3 is connected, and the first field can be typed in', async ({ page, stack }) => {
    await openHost(page, stack.portalOrigin, stack.origin);
    await mount(page, stack.origin, clinician);
    await expect(wizardIn(page).getByRole('textbox').first()).toBeEditable();
    await expect.poll(() => countsOf(page)).toMatchObject({ ready: 1 });
    expect(await errorsOf(page)).toEqual([]);
    await expect(page.locator('.mounted [aria-busy]')).toBeHidden();
  });

  test('F24 has it twice at once, each with its own events', async ({ page, stack }) => {
    await openHost(page, stack.portalOrigin, stack.origin);
    await mount(page, stack.origin, clinician, { context: 'first' });
    await mount(page, stack.origin, clinician, { context: 'second' });
    for (const nth of [0, 1]) await expect(wizardIn(page, nth).getByRole('textbox').first()).toBeEditable();
    for (const nth of [0, 1]) await expect.poll(() => countsOf(page, nth)).toMatchObject({ ready: 1 });
    await page.evaluate(() => window.mounted?.[1]?.referral.destroy());
    await expect(page.locator('.mounted iframe')).toHaveCount(1);
    await expect(wizardIn(page).getByRole('textbox').first()).toBeEditable();
  });

  test('F24 can destroy it at any time and mount it again', async ({ page, stack }) => {
    await page.clock.install();
    await openHost(page, stack.portalOrigin, stack.origin);
    await mount(page, stack.origin, clinician);
    await page.evaluate(() => {
      const referral = window.mounted?.[0]?.referral;
      referral?.destroy();
      referral?.destroy();
      referral?.setTheme({ mode: 'dark' });
      referral?.setPatient({ lastName: 'Late' });
    });
    await expect(page.locator('iframe')).toHaveCount(0);
    await page.clock.fastForward(30_000);
    await mount(page, stack.origin, clinician);
    await expect(wizardIn(page).getByRole('textbox').first()).toBeEditable();
    expect(await eventsOf(page, 0)).toEqual([]);
  });

  test('F15 F24 may reload the frame and move it', async ({ page, stack }) => {
    await openHost(page, stack.portalOrigin, stack.origin);
    await mount(page, stack.origin, clinician, { theme: { mode: 'light' } });
    const field = wizardIn(page).getByRole('textbox').first();
    await expect(field).toBeEditable();
    await page.evaluate(() => window.mounted?.[0]?.referral.setTheme({ mode: 'dark' }));
    const root = wizardIn(page).locator('html');
    await expect(root).toHaveAttribute('data-theme', 'dark');

    await page
      .frames()
      .find((frame) => frame.url().startsWith(stack.origin))
      ?.evaluate(() => location.reload());
    await expect.poll(() => countsOf(page)).toMatchObject({ ready: 2 });
    await expect(root).toHaveAttribute('data-theme', 'dark');

    await page.locator('.mounted').evaluate((container) => {
      const other = document.createElement('section');
      document.body.append(other);
      other.append(container);
    });
    await expect.poll(() => countsOf(page)).toMatchObject({ ready: 3 });
    await expect(field).toBeEditable();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    expect(await errorsOf(page)).toEqual([]);
  });

  test('F24 hears the frame that answers late after all', async ({ page, stack }) => {
    await page.clock.install();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(`${stack.origin}/embed/northgate`, async (route) => {
      await held;
      await route.continue();
    });
    await openHost(page, stack.portalOrigin, stack.origin);
    await mount(page, stack.origin, clinician);
    await page.clock.fastForward(10_000);
    await expect(page.getByRole('alert')).toContainText(notConnected);
    letGo();
    await expect(wizardIn(page).getByRole('textbox').first()).toBeEditable();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await errorsOf(page)).toEqual(['not-connected']);
  });
});

test.describe('a page that may not', () => {
  test.beforeEach(({ page }) => page.clock.install());

  test('A1 F24 of another origin sees why, and nothing is asked of it', async ({ page, stack }) => {
    const host = await serveHost();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await openHost(page, host.origin, stack.origin);
    await mount(page, stack.origin, clinician, { patient: { lastName: 'Canary' } });
    await page.clock.fastForward(10_000);
    const words = `${host.origin} is not among the origins that are agreed for "northgate"`;
    await expect(page.getByRole('alert')).toContainText(words);
    expect(said.join()).toContain(words);
    expect(await errorsOf(page)).toEqual(['not-connected']);
    expect(await askedOf(page)).toBe(0);
    expect(said.join()).not.toContain('Canary');

    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.clock.fastForward(10_000);
    await expect(page.getByRole('alert')).toBeVisible();
    host.close();
  });

  test('A1 of a look-alike origin is refused', async ({ page, stack }) => {
    const lookAlike = stack.portalOrigin.replace('127.0.0.1', 'localhost');
    await openHost(page, lookAlike, stack.origin);
    await mount(page, stack.origin, clinician);
    await page.clock.fastForward(10_000);
    await expect(page.getByRole('alert')).toContainText(`${lookAlike} is not among`);
    expect(await askedOf(page)).toBe(0);
  });

  test('A1 that is in a frame of another origin itself is refused, and names it', async ({ page, stack }) => {
    const host = await serveHost((_request, response) => {
      const frame = `<iframe src="${withoutPolicy(stack.portalOrigin)}"></iframe>`;
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><title>Host</title>${frame}`);
    });
    await page.goto(host.origin);
    const portal = page.frames()[1] ?? page.mainFrame();
    await portal.addScriptTag({ url: `${stack.origin}/embed.iife.js` });
    await mount(portal, stack.origin, clinician);
    await page.clock.fastForward(10_000);
    await expect(portal.getByRole('alert')).toContainText(
      `${stack.portalOrigin}, ${host.origin}, all of which`,
    );
    expect(await errorsOf(portal)).toEqual(['not-connected']);
    expect(await askedOf(portal)).toBe(0);
    host.close();
  });

  test('A1 F24 without an origin is told about its sandbox', async ({ page, stack }) => {
    const host = await serveHost((_request, response) => {
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'content-security-policy': 'sandbox allow-scripts',
        })
        .end('<!doctype html><title>Host</title>');
    });
    await openHost(page, host.origin, stack.origin);
    await mount(page, stack.origin, clinician);
    await page.clock.fastForward(10_000);
    await expect(page.getByRole('alert')).toContainText('allow-same-origin');
    expect(await errorsOf(page)).toEqual(['opaque-host']);
    expect(await askedOf(page)).toBe(0);
    host.close();
  });

  test('A2 F24 that names an origin which leads elsewhere is told where', async ({ page, stack }) => {
    const redirecting = await serveHost((request, response) => {
      response.writeHead(302, { location: stack.origin + (request.url ?? '') }).end();
    });
    await recordMessages(page);
    await openHost(page, withoutPolicy(stack.portalOrigin), stack.origin);
    await mount(page, stack.origin, clinician, { origin: redirecting.origin });
    // The frame's hello, which says nothing.
    await expect
      .poll(async () => (await receivedBy(page)).map(({ origin }) => origin))
      .toContain(stack.origin);
    await page.clock.fastForward(10_000);
    await expect(page.getByRole('alert')).toContainText(`answers from ${stack.origin}, not from`);
    expect(await errorsOf(page)).toEqual(['wrong-origin']);
    expect(await askedOf(page)).toBe(0);
    redirecting.close();
  });

  test('A1 F24 whose own policy forbids the frame is given the line to add', async ({ page, stack }) => {
    await openHost(page, stack.portalOrigin, stack.origin);
    await mount(page, stack.origin, clinician, { origin: 'https://referrals.example' });
    await page.clock.fastForward(10_000);
    await expect(page.getByRole('alert')).toContainText('frame-src https://referrals.example;');
    expect(await errorsOf(page)).toEqual(['blocked-by-host']);
  });
});
