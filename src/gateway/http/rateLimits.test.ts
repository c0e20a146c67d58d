import { describe, expect, it } from 'vitest';
import { amara } from '../testing/fakeIssuer.ts';
import type { createBrowser } from '../testing/browser.ts';
import { referralPath, started } from '../testing/started.ts';

type Browser = ReturnType<typeof createBrowser>;

const search = (browser: Browser) => browser.send('/api/v1/imaging_providers?modality=MRI&location=Bury');
const upload = (browser: Browser) =>
  browser.send(`${referralPath}/additional_documents`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: Buffer.from('x'),
  });

/** Another session of the same partner. */
async function another(gateway: Awaited<ReturnType<typeof started>>['gateway']): Promise<Browser> {
  const browser = gateway.browser();
  await browser.signIn(amara);
  return browser;
}

describe.each([
  ['searches', search, 'searchesPerMinute', 'partnerSearchesPerMinute'],
  ['uploads', upload, 'uploadsPerMinute', 'partnerUploadsPerMinute'],
] as const)('A14 %s', (_what, ask, perSession, perPartner) => {
  it('A14 are held back in a session that asks too often, and in no other', async () => {
    const { gateway, browser } = await started({ limits: { [perSession]: 2 } });
    const statuses = [await ask(browser), await ask(browser), await ask(browser)].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 429]);
    expect(gateway.upstream.journal).toHaveLength(2);
    expect((await ask(await another(gateway))).status).toBe(200);
  });

  it('A14 are held back for a partner whose sessions ask too often together', async () => {
    const { gateway, browser } = await started({ limits: { [perPartner]: 3 } });
    const other = await another(gateway);
    const answers = [await ask(browser), await ask(browser), await ask(other), await ask(other)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(gateway.upstream.journal).toHaveLength(3);
  });

  it('A14 are told when to come back, and nothing else of the count', async () => {
    const { gateway, browser } = await started({ limits: { [perSession]: 0 } });
    const { error, headers } = await ask(browser);
    expect(error).toMatchObject({ code: 'rate-limited', requestId: headers['x-request-id'] });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(Object.keys(headers).filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
    expect(gateway.upstream.journal).toEqual([]);
  });

  it('A14 hold nothing else back', async () => {
    const { browser } = await started({ limits: { [perSession]: 0, [perPartner]: 0 } });
    expect((await browser.send(referralPath)).status).toBe(200);
  });
});

describe('A14 the API', () => {
  it('A14 counts everything that a session asks for', async () => {
    const { gateway, browser } = await started({ limits: { apiPerMinute: 3 } });
    // "Before you start" was the first.
    const answers = [
      await search(browser),
      await browser.send(referralPath),
      await browser.send(referralPath),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect((await (await another(gateway)).send(referralPath)).status).toBe(200);
  });
});
