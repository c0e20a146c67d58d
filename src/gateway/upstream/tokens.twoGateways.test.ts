import { expect, it } from 'vitest';
import { createBrowser } from '../testing/browser.ts';
import { onBothDatabases } from '../testing/databases.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { startGateway } from '../testing/harness.ts';
import { started } from '../testing/started.ts';

const tabs = 5;
const requests = 20;
const dayAndHour = 25 * 3_600_000;

onBothDatabases((newPlace) => {
  it('F10 20 requests × 5 tabs × 2 gateways with an expired token make one refresh', async () => {
    const { gateway } = await started({ config: await newPlace() });
    const second = await startGateway({ config: gateway.config });
    for (const each of [gateway, second]) each.pass(dayAndHour);
    const browsers = await Promise.all(
      Array.from({ length: tabs }, async () => {
        const browser = gateway.browser();
        const { access_token: accessToken } = await browser.signIn(amara);
        const elsewhere = createBrowser(second.base, gateway.issuer.authorize);
        elsewhere.use(accessToken);
        return [browser, elsewhere];
      }),
    );
    const answers = await Promise.all(
      browsers
        .flat()
        .flatMap((browser) => Array.from({ length: requests }, () => browser.send('/api/v1/referrals'))),
    );
    expect(answers).toHaveLength(tabs * 2 * requests);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(gateway.upstream.count('POST /api/v1/token')).toBe(1);
    const logged = [...gateway.logged, ...second.logged].join('');
    expect(logged).not.toMatch(/"level":"error"/);
    expect(logged).not.toContain('canary');
  }, 60_000);
});
