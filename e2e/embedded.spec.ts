import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { authPaths } from '#contract/own/session.ts';
import {
  anklePain,
  chooseBothAnkles,
  completeToCheck,
  continueOn,
  expectScreen,
  fillPatient,
  johnDoe,
  referralIdOf,
  submit,
  writeNotes,
} from './actions.ts';
import { axeFaults } from './axe.ts';
import { begin, openPractice, pathIn, type LoggedEvent, type Practice } from './practice.ts';
import { startStack } from './stack.ts';
import { clinicians, expect, sandboxAdmin, test } from './test.ts';

test.use({ entrance: 'portal' });

const [amara, gareth, freya] = clinicians;
const namesOf = (events: readonly LoggedEvent[]) => events.map(([name]) => name);

/** The whole journey in the frame, up to the end. Gives the referral's id. */
async function refer(frame: Frame): Promise<string> {
  await fillPatient(frame);
  await continueOn(frame);
  await expectScreen(frame, 'Scan');
  const id = referralIdOf(frame);
  await completeToCheck(frame);
  await submit(frame);
  return id;
}

/** A message of the protocol, as it arrives in the page around. */
interface Overheard {
  readonly type: string;
  readonly methodPath?: readonly string[];
  readonly value?: unknown;
}

/** Reads along with everything that arrives in the page around, on the private port as well. */
async function overhear(page: Page, messages: Overheard[]): Promise<void> {
  await page.exposeFunction('overheard', (text: string) => void messages.push(JSON.parse(text) as Overheard));
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const { overheard } = window as unknown as { overheard: (text: string) => void };
    const note = ({ data }: MessageEvent) => overheard(JSON.stringify(data));
    window.addEventListener('message', note);
    const start = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'start')?.value as () => void;
    MessagePort.prototype.start = function (this: MessagePort) {
      this.addEventListener('message', note);
      start.call(this);
    };
  });
}

/** What the page around may be told of {@link refer}. */
const eventsOf = (id: string, context: string) => [
  ['ready'],
  ['stepChanged', { step: 'patient', context }],
  ['created', { referralId: id, context }],
  ...['scan', 'notes', 'documents', 'check'].map((step) => ['stepChanged', { step, context }]),
  ['submitted', { referralId: id, context }],
];

/** The frame's next access token. */
async function nextToken(page: Page): Promise<string> {
  const answer = await page.waitForResponse((each) => each.url().endsWith(authPaths.token) && each.ok());
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** Ends the session of an access token at the server, as its idle limit does. */
async function endSession(page: Page, origin: string, token: string): Promise<void> {
  const answer = await page.request.post(origin + authPaths.signOut, {
    headers: { authorization: `Bearer ${token}`, origin, 'x-requested-with': 'scan-referral' },
  });
  expect(answer.status()).toBe(204);
}

test('A3 a clinician refers from a portal, and the page around learns the steps and the id, and nothing else', async ({
  page,
  stack,
  sandbox,
}) => {
  const messages: Overheard[] = [];
  await overhear(page, messages);
  const practice = await openPractice(page, stack, { context: 'R-1042', clinician: amara });
  const frame = await begin(practice);
  expect(await axeFaults(page, { frames: true })).toEqual([]);
  const id = await refer(frame);
  await expect(frame.getByText(id)).toBeVisible();
  await frame.getByRole('button', { name: 'Close' }).click();
  await expect.poll(practice.events).toEqual([...eventsOf(id, 'R-1042'), ['closed']]);
  const calls = messages.filter(({ type }) => type === 'CALL').map(({ methodPath }) => methodPath?.join('.'));
  expect(new Set(calls)).toEqual(new Set(['getSetup', 'getAssertion', 'setHeight', 'tell']));
  const replies = messages.filter(({ type }) => type === 'REPLY');
  expect(replies.filter(({ value }) => value !== undefined)).toEqual([]);
  for (const secret of [johnDoe.lastName, johnDoe.email, johnDoe.postcode, anklePain, 'ankle'])
    expect(JSON.stringify(messages)).not.toContain(secret);
  expect(await frame.evaluate(() => document.cookie)).toBe('');

  const writes = (await sandbox.journal({ referral: id })).filter(({ method }) => method !== 'GET');
  expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/v1/referrals',
    `PATCH /api/v1/referrals/${id}`,
    `PATCH /api/v1/referrals/${id}`,
    `PATCH /api/v1/referrals/${id}/submit`,
  ]);
});

test('P10 the frame is as high as its page, errors and new steps are brought into sight, nothing else moves', async ({
  page,
  stack,
}) => {
  await page.setViewportSize({ width: 900, height: 480 });
  const practice = await openPractice(page, stack, { clinician: gareth });
  const frame = await begin(practice);
  const fits = () =>
    frame.evaluate(() => {
      const { scrollHeight } = document.documentElement;
      return scrollHeight <= window.innerHeight && window.innerHeight - document.body.offsetHeight < 8;
    });
  await expect.poll(fits).toBe(true);
  // A field of the page around keeps the focus that it has.
  await page.getByLabel('Search the practice').focus();
  const before = await page.evaluate(() => window.scrollY);

  const button = frame.getByRole('button', { name: 'Continue' });
  await button.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  await button.click();
  await expect(frame.getByRole('alert')).toBeInViewport();
  await expect.poll(fits).toBe(true);
  await fillPatient(frame);
  await continueOn(frame);
  await expectScreen(frame, 'Scan');
  await expect(frame.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect.poll(fits).toBe(true);
});

test('the frame leaves the focus where somebody is typing in the page around it', async ({ page, stack }) => {
  const practice = await openPractice(page, stack, { clinician: gareth });
  const search = page.getByLabel('Search the practice');
  await search.focus();
  await begin(practice);
  await practice.reload();
  await search.focus();
  const frame = await practice.frame();
  await expectScreen(frame, 'Patient details');
  await page.keyboard.type('Doe');
  await expect(search).toHaveValue('Doe');
});

test('F8 the access token is renewed with a fresh assertion in the middle, unseen', async ({ page }) => {
  const stack = await startStack({ ACCESS_TOKEN_SECONDS: '2' });
  const sandbox = sandboxAdmin(stack.sandboxOrigin);
  try {
    const renewals: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith(authPaths.token)) renewals.push(request.postData() ?? '');
    });
    const practice = await openPractice(page, stack, { context: 'R-7' });
    const frame = await begin(practice);
    const first = renewals.length;
    const id = await refer(frame);
    expect(renewals.length).toBeGreaterThan(first);
    const sent = renewals.map((body) => new URLSearchParams(body));
    expect(new Set(sent.map((body) => body.get('assertion'))).size).toBe(sent.length);
    expect(sent.slice(1).every((body) => body.has('access_token'))).toBe(true);
    await expect.poll(practice.events).toEqual(eventsOf(id, 'R-7'));
    expect(await sandbox.journal({ operation: 'createReferral' })).toHaveLength(1);
  } finally {
    await stack.stop();
  }
});

test('F23 after the end of the session everything typed is there, and one click goes on', async ({
  page,
  stack,
  sandbox,
}) => {
  const token = nextToken(page);
  const practice = await openPractice(page, stack, { clinician: freya });
  const frame = await begin(practice);
  await fillPatient(frame);
  await continueOn(frame);
  await expectScreen(frame, 'Scan');
  const id = referralIdOf(frame);
  await chooseBothAnkles(frame);
  await endSession(page, stack.origin, await token);
  await frame.getByLabel('Reason for the scan').fill(anklePain);

  const dialog = frame.getByRole('dialog', { name: 'Your session has ended' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toBeInViewport();
  expect(await axeFaults(page, { frames: true })).toEqual([]);
  // Nothing goes on by itself, whatever asks.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(dialog).toBeVisible();
  expect(asked).not.toContain('/assertion');

  await frame.getByRole('button', { name: 'Go on' }).click();
  await expect(dialog).toBeHidden();
  await expect(frame.getByLabel('Reason for the scan')).toHaveValue(anklePain);
  await writeNotes(frame);
  await continueOn(frame);
  await expectScreen(frame, 'Check the referral');
  await submit(frame);
  const notes = (await sandbox.journal({ referral: id })).find(({ body }) =>
    JSON.stringify(body).includes(anklePain),
  );
  expect(notes?.body).toEqual({ referral_information: anklePain });
});

test('A19 when somebody else goes on, nothing of the first clinician’s work is left on the screen', async ({
  page,
  stack,
}) => {
  const token = nextToken(page);
  const practice = await openPractice(page, stack, { clinician: freya });
  const frame = await begin(practice);
  await frame.getByLabel('First name').fill('Zebedee');
  await endSession(page, stack.origin, await token);
  await frame.getByLabel('Last name').fill('Canary');
  await expect(frame.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  await practice.signIn(gareth);
  // The first clinician's page has a heading too: it has to be gone before the next one's is looked at.
  const another = page.waitForEvent('framenavigated', (each) => each === frame);
  await frame.getByRole('button', { name: 'Go on' }).click();
  await another;
  const next = await begin(practice);
  await expect(next.getByLabel('First name')).not.toHaveValue('Zebedee');
  await expect(next.getByLabel('Last name')).not.toHaveValue('Canary');
});

test('F15 a page around that is loaded again goes on with its referral in the same step', async ({
  page,
  stack,
}) => {
  const practice = await openPractice(page, stack, { clinician: gareth, context: 'R-9' });
  let frame = await begin(practice);
  await fillPatient(frame);
  await continueOn(frame);
  await expectScreen(frame, 'Scan');
  const referralId = referralIdOf(frame);
  await chooseBothAnkles(frame);
  const saved = page.waitForResponse(
    (each) => each.url().endsWith('/notes') && each.request().method() === 'PUT' && each.ok(),
  );
  await frame.getByLabel('Reason for the scan').fill('Half a sen');
  await saved;

  await practice.reload({ clinician: gareth, context: 'R-9', referralId });
  frame = await begin(practice, 'Clinical notes');
  expect(pathIn(frame)).toBe(`/referrals/${referralId}/notes`);
  await expect(frame.getByLabel('Reason for the scan')).toHaveValue('Half a sen');
  await expect.poll(practice.events).toEqual([['ready'], ['stepChanged', { step: 'notes', context: 'R-9' }]]);

  // The frame alone is loaded again: it stays where it was.
  await frame.evaluate(() => window.location.reload());
  await expect
    .poll(async () => namesOf(await practice.events()).filter((name) => name === 'ready'))
    .toHaveLength(2);
  await expectScreen(await practice.frame(), 'Clinical notes');
});

test('the portal opens another referral, offers one way to finish, and sets the theme', async ({
  page,
  stack,
}) => {
  const theme = { mode: 'dark', tokens: { '--ref-accent': '#7fd3a5', '--ref-ink': '#222222' } } as const;
  const practice = await openPractice(page, stack, { clinician: gareth, finish: 'submit', theme });
  const frame = await begin(practice);
  const token = (name: string) =>
    frame.evaluate((each) => getComputedStyle(document.documentElement).getPropertyValue(each), name);
  expect(await token('--ref-accent')).toBe('#7fd3a5');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  const errors = (await practice.events()).filter(([name]) => name === 'error');
  expect(errors.length).toBeGreaterThan(0);
  for (const [, error] of errors)
    expect(error).toMatchObject({
      code: 'theme-refused',
      message: expect.stringMatching(/--ref-ink.* \d+\.\d\d /),
    });
  await practice.call('setTheme', { mode: 'light', tokens: {} });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await token('--ref-accent')).not.toBe('#7fd3a5');

  await fillPatient(frame);
  await continueOn(frame);
  await completeToCheck(frame);
  await expect(frame.getByRole('button', { name: 'Submit referral' })).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Book for the patient' })).toHaveCount(0);
  const id = referralIdOf(frame);
  await frame.getByRole('link', { name: 'Back' }).click();
  await practice.call('open', id);
  await expectScreen(frame, 'Check the referral');
});

test('A4 a refused assertion is told to the developer in words, and the clinician can try again', async ({
  page,
  stack,
}) => {
  let refuses = true;
  await page.route(`${stack.portalOrigin}/assertion`, async (route) => {
    const given = route.request().postDataJSON() as object;
    await route.continue(refuses ? { postData: JSON.stringify({ ...given, fault: 'expired' }) } : {});
  });
  const practice = await openPractice(page, stack, { clinician: gareth });
  const frame = await practice.frame();
  await expectScreen(frame, 'You could not be signed in');
  const [, refusal] = (await practice.events()).find(([name]) => name === 'error') ?? [];
  expect(refusal).toMatchObject({ code: 'assertion-refused' });
  expect(JSON.stringify(refusal)).toMatch(/its exp has passed \(by \d+ seconds\)\. \[assertion-expired\]/);
  refuses = false;
  await frame.getByRole('button', { name: 'Try again' }).click();
  await begin(practice);
});

test('F24 a portal that never answers gets nothing, and whoever looks is told within ten seconds', async ({
  page,
  stack,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${stack.portalOrigin}/practice`);
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, `${stack.origin}/embed/northgate`);
  const frame = page.frameLocator('iframe');
  await expect(
    frame.getByRole('heading', { level: 1, name: 'The referral form could not be opened' }),
  ).toBeVisible({ timeout: 10_000 });
  await expect(frame.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(asked).not.toContain(authPaths.token);
});

test('the frame’s address by itself says where it belongs, and its check page what is agreed', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.origin}/embed/northgate`);
  await expectScreen(page, 'This page belongs in your practice software');
  await page.goto(`${stack.origin}/embed/northgate/check`);
  await expectScreen(page, 'Check the frame');
  await expect(page.getByText(`Agreed: ${stack.portalOrigin}`)).toBeVisible();
  await expect(page.getByText(`frame-src ${stack.origin};`)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('A4 the check page says what is wrong with an assertion, and uses none up', async ({ page, stack }) => {
  const practice = await openPractice(page, stack, { clinician: amara });
  await begin(practice);
  const assertionWith = async (fault: string) => {
    const data = { sub: amara.sub, fault };
    const answer = await page.request.post(`${stack.portalOrigin}/assertion`, { data });
    return ((await answer.json()) as { assertion: string }).assertion;
  };
  const right = await assertionWith('none');
  const check = await page.context().newPage();
  await check.goto(`${stack.origin}/embed/northgate/check`);
  const section = check.getByRole('region', { name: 'Check an assertion' });
  const field = section.getByLabel('Check an assertion');
  const press = () => section.getByRole('button', { name: 'Check it' }).click();

  await press();
  await expect(section.getByText('Enter an assertion')).toBeVisible();
  await expect(field).toBeFocused();
  for (const [assertion, words, line] of [
    [await assertionWith('expired'), /its exp has passed \(by 4\d\d seconds\)/, '"exp": now + 120'],
    [
      await assertionWith('clock-ahead'),
      /your server’s clock is ahead \(by [56]\d\d seconds\)/,
      '"iat": now',
    ],
    [await assertionWith('unknown-key'), 'none of your published keys has its kid', '"kid":'],
    ['hello', 'it is no signed JWT', '"typ": "JWT"'],
    [right, 'It would be taken', ''],
    [right, 'It would be taken', ''],
  ] as const) {
    await field.fill(assertion);
    await press();
    await expect(section.getByRole('status')).toContainText(words);
    await expect(section.getByRole('status')).toContainText(line);
  }
  expect(await axeFaults(check)).toEqual([]);

  // It can be used still, once.
  await page.route(`${stack.portalOrigin}/assertion`, (route) =>
    route.fulfill({ json: { assertion: right } }),
  );
  await practice.reload();
  await begin(practice);
  await field.fill(right);
  await press();
  await expect(section.getByRole('status')).toContainText('its jti was used before');
});

// Chromium's own switches, as a person sets them in its settings. A profile of its own, since a page of Playwright's is a
// private one.
const modes = [
  { name: 'everything allowed', preferences: { profile: { cookie_controls_mode: 0 } }, storage: true },
  {
    name: 'third-party cookies blocked',
    preferences: { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } },
    storage: false,
  },
  {
    name: 'all cookies blocked',
    preferences: { profile: { default_content_setting_values: { cookies: 2 } } },
    storage: false,
  },
] as const;

for (const { name, preferences, storage } of modes)
  test(`F17 the whole journey with ${name}`, async ({ playwright, launchOptions, stack, sandbox }) => {
    const profile = mkdtempSync(join(tmpdir(), 'scan-referral-profile-'));
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      const practice: Practice = await openPractice(page, stack, { clinician: gareth, context: 'R-17' });
      const frame = await begin(practice);
      const hasStorage = await frame.evaluate(() => {
        try {
          return Boolean(window.localStorage);
        } catch {
          return false;
        }
      });
      expect(hasStorage).toBe(storage);
      const id = await refer(frame);
      await expect.poll(practice.events).toEqual(eventsOf(id, 'R-17'));
      expect(await context.cookies()).toEqual([]);
      expect(await sandbox.journal({ referral: id, operation: 'submitReferral' })).toHaveLength(1);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
