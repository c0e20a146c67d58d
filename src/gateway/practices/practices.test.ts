import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PracticesAnswer } from '#contract/own/practiceSchemas.ts';
import { practicePath, practicesPath } from '#contract/own/practices.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { startGateway } from '../testing/harness.ts';

const other = { ...amara, sub: 'priya', email: 'priya@clinic.example' };
const highStreet = {
  practiceName: 'High Street Surgery',
  gpName: 'Dr Patel',
  addressLine1: '1 High Street',
  postcode: 'SK7 2EB',
  phone: '0161 496 0000',
  email: 'reception@highstreet.example',
};
const practiceAt = (postcode: string) => ({ ...highStreet, postcode });

type Browser = ReturnType<Awaited<ReturnType<typeof startGateway>>['browser']>;

const post = (browser: Browser, json: unknown) => browser.send(practicesPath, { method: 'POST', json });
const practicesOf = async (browser: Browser) =>
  (JSON.parse((await browser.send(practicesPath)).text) as PracticesAnswer).practices;
const postcodesOf = async (browser: Browser) => (await practicesOf(browser)).map(({ postcode }) => postcode);

async function signedIn(options: Parameters<typeof startGateway>[0] = {}) {
  const gateway = await startGateway(options);
  const browser = gateway.browser();
  await browser.signIn(amara);
  return { gateway, browser };
}

describe('recent practices', () => {
  it('are none at first, then what was used, whole and with an id, cached by nobody', async () => {
    const { browser } = await signedIn();
    expect(await practicesOf(browser)).toEqual([]);
    const posted = await post(browser, highStreet);
    expect(posted).toMatchObject({ status: 204, text: '', headers: { 'cache-control': 'no-store' } });
    const { text, headers } = await browser.send(practicesPath);
    expect(JSON.parse(text)).toEqual({ practices: [{ ...highStreet, id: expect.stringMatching(/^\S+$/) }] });
    expect(headers['cache-control']).toBe('no-store');
  });

  it('come with the one used last first, each once, as it was given last', async () => {
    const { browser } = await signedIn();
    for (const postcode of ['M1 1AA', 'M2 2BB', 'M3 3CC']) await post(browser, practiceAt(postcode));
    const before = await practicesOf(browser);
    const again = {
      ...practiceAt('m11aa'),
      practiceName: 'HIGH STREET SURGERY',
      phone: '',
      gpName: 'Dr Obi',
    };
    await post(browser, again);
    const after = await practicesOf(browser);
    expect(after.map(({ postcode }) => postcode)).toEqual(['m11aa', 'M3 3CC', 'M2 2BB']);
    expect(after[0]).toEqual({ ...again, id: before.find(({ postcode }) => postcode === 'M1 1AA')?.id });
  });

  it('A13 are 8 at most: the one not used for longest goes', async () => {
    const { browser } = await signedIn();
    const used = Array.from({ length: 9 }, (_, n) => `M${n} 1AA`);
    for (const postcode of used.slice(0, 8)) await post(browser, practiceAt(postcode));
    await post(browser, practiceAt('M0 1AA'));
    await post(browser, practiceAt('M8 1AA'));
    expect((await postcodesOf(browser)).toSorted()).toEqual(used.filter((postcode) => postcode !== 'M1 1AA'));
  });

  it('F13 are one, however often and how fast it is sent', async () => {
    const { browser } = await signedIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(browser, highStreet)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    expect(await practicesOf(browser)).toHaveLength(1);
  });

  it('F12 keep their order when the clock is put back', async () => {
    const { gateway, browser } = await signedIn();
    await post(browser, practiceAt('M1 1AA'));
    gateway.pass(-120_000);
    await post(browser, practiceAt('M2 2BB'));
    expect(await postcodesOf(browser)).toEqual(['M2 2BB', 'M1 1AA']);
  });

  it('can be forgotten, twice as well', async () => {
    const { browser } = await signedIn();
    await post(browser, practiceAt('M1 1AA'));
    await post(browser, practiceAt('M2 2BB'));
    const [last] = await practicesOf(browser);
    for (const _time of [1, 2]) {
      const { status } = await browser.send(practicePath(last?.id ?? ''), { method: 'DELETE' });
      expect(status).toBe(204);
    }
    expect(await postcodesOf(browser)).toEqual(['M1 1AA']);
  });

  it('A8 are seen and forgotten by the clinician who used them only', async () => {
    const { gateway, browser } = await signedIn();
    await post(browser, highStreet);
    const [mine] = await practicesOf(browser);
    const stranger = gateway.browser();
    await stranger.signIn(other);
    expect(await practicesOf(stranger)).toEqual([]);
    await stranger.send(practicePath(mine?.id ?? ''), { method: 'DELETE' });
    await post(stranger, { ...highStreet, phone: '1' });
    expect(await practicesOf(browser)).toEqual([mine]);
    expect((await practicesOf(stranger)).map(({ id }) => id)).not.toContain(mine?.id);
  });

  it('last a year from their last use', async () => {
    const { gateway, browser } = await signedIn();
    const day = 86_400_000;
    await post(browser, practiceAt('M1 1AA'));
    await post(browser, practiceAt('M2 2BB'));
    gateway.pass(364 * day);
    await browser.signIn(amara);
    await post(browser, practiceAt('M1 1AA'));
    expect(await postcodesOf(browser)).toEqual(['M1 1AA', 'M2 2BB']);
    gateway.pass(day);
    await browser.signIn(amara);
    expect(await postcodesOf(browser)).toEqual(['M1 1AA']);
  });

  it('A7 are in no file and in no line of the log in clear', async () => {
    const { gateway, browser } = await signedIn();
    const canary = Object.fromEntries(Object.keys(highStreet).map((key) => [key, `canary-practice-${key}`]));
    expect((await post(browser, canary)).status).toBe(204);
    await post(browser, { ...canary, patient: 'canary-practice-patient' });
    expect(await practicesOf(browser)).toHaveLength(1);
    const { dataDir } = gateway.config;
    const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)).toString('latin1'));
    expect(files.join('')).toContain('Amara');
    expect(files.join('')).not.toContain('canary-practice');
    expect(gateway.logged.join('')).toContain('rememberPractice');
    expect(gateway.logged.join('')).not.toContain('canary-practice');
  });

  it.each([
    ['A8 a patient', { ...highStreet, patient: { lastName: 'Doe' } }, 400],
    ['A8 whether a patient is registered', { ...highStreet, notRegistered: true }, 400],
    ['A8 an id', { ...highStreet, id: 'x' }, 400],
    ['A8 whose it is', { ...highStreet, clinicianId: 'x' }, 400],
    ['no name', { ...highStreet, practiceName: ' ' }, 400],
    ['half of it', { practiceName: 'High Street Surgery' }, 400],
    ['a list', [highStreet], 400],
    ['a text that is too long', { ...highStreet, gpName: 'x'.repeat(255) }, 400],
    ['A13 more than 8 kB', { ...highStreet, gpName: 'x'.repeat(8_192) }, 413],
  ])('refuse %s', async (_what, json, status) => {
    const { browser } = await signedIn();
    const answer = await post(browser, json);
    expect(answer.status).toBe(status);
    expect(answer.error?.requestId).toBe(answer.headers['x-request-id']);
    expect(await practicesOf(browser)).toEqual([]);
  });

  it.each([
    ['no body', 'application/json', '', 400],
    ['A16 a prototype', 'application/json', '{"__proto__":{"practiceName":"x"}}', 400],
    ['a form', 'application/x-www-form-urlencoded', 'practiceName=x', 400],
  ])('refuse %s', async (_what, type, body, status) => {
    const { browser } = await signedIn();
    const headers = { 'content-type': type };
    expect((await browser.send(practicesPath, { method: 'POST', headers, body })).status).toBe(status);
  });

  it('A12 take no other method', async () => {
    const { browser } = await signedIn();
    for (const [method, path, allow] of [
      ['PUT', practicesPath, 'GET, POST'],
      ['DELETE', practicesPath, 'GET, POST'],
      ['GET', practicePath('x'), 'DELETE'],
      ['POST', practicePath('x'), 'DELETE'],
    ] as const) {
      const { status, headers } = await browser.send(path, { method });
      expect([method, path, status, headers['allow']]).toEqual([method, path, 405, allow]);
    }
  });

  it('need a session, and count like everything else in it', async () => {
    const { gateway, browser } = await signedIn({ limits: { apiPerMinute: 2 } });
    expect((await gateway.browser().send(practicesPath)).error?.code).toBe('unauthenticated');
    expect((await post(gateway.browser(), highStreet)).error?.code).toBe('unauthenticated');
    await browser.send(practicesPath);
    expect((await post(browser, highStreet)).status).toBe(204);
    const third = await browser.send(practicePath('x'), { method: 'DELETE' });
    expect(third).toMatchObject({ status: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
  });
});
