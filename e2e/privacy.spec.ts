import { completeToCheck, johnDoe, referPatient, signIn, submit } from './actions.ts';
import { expect, test } from './test.ts';

// A name, an address and a reason that occur nowhere else, so that a hit is a leak.
const canary = {
  ...johnDoe,
  firstName: 'Quillon',
  lastName: 'Zephyrhart',
  email: 'quillon.zephyrhart@example.com',
  addressLine1: '77 Vexilla Crescent',
};
const words = ['Quillon', 'Zephyrhart', 'ZEPHYRHART', 'Vexilla', '1999-01-30', '1999/01/30', 'SK7'];

test('A18 what was typed about a patient is in no address, title, console line or log', async ({
  page,
  stack,
  clinician,
}) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url(), request.headers()['referer'] ?? ''));
  page.on('console', (message) => seen.push(message.text()));
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  await signIn(page, clinician);
  await referPatient(page, canary);
  seen.push(await page.title());
  await completeToCheck(page);
  seen.push(await page.title());
  await submit(page);
  seen.push(await page.title());
  await page.getByRole('link', { name: 'Go to your referrals' }).click();
  await page
    .getByRole('row', { name: /ZEPHYRHART/ })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'ZEPHYRHART, Quillon' })).toBeVisible();
  seen.push(await page.title(), stack.logs());
  for (const word of words) expect(seen.filter((text) => text.includes(word))).toEqual([]);
});

test('A1 A19 every kind of answer carries the strict headers', async ({ page, request, clinician }) => {
  await signIn(page, clinician);
  const script = await page.locator('script[src]').first().getAttribute('src');
  const paths = [
    '/',
    '/referrals/new',
    script ?? '',
    '/assets/none.js',
    '/api/v1/referrals',
    '/api/none',
    '/auth/none',
  ];
  for (const path of paths) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("script-src 'self';");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(headers['cache-control'], path).toMatch(path === script ? /immutable/ : /no-store/);
  }
  const cookie = (await page.context().cookies()).find(({ name }) => name.startsWith('__Host-'));
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
});

test('A7 scripts are sent compressed, and no map is served', async ({ page, request }) => {
  await page.goto('/');
  const script = (await page.locator('script[src]').first().getAttribute('src')) ?? '';
  const answer = await request.get(script, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers()['content-encoding']).toBe('br');
  expect((await request.get(`${script}.map`)).status()).toBe(404);
});
