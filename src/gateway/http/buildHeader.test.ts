import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtApp, startGateway } from '../testing/harness.ts';

const pageOf = (build: string) => `<script type="module" src="/assets/${build}.js"></script>`;

describe('the build', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/healthz'],
    ['POST', '/auth/token'],
    ['GET', '/api/v1/referrals'],
    ['GET', '/api/nothing'],
  ] as const)('F18 is named on the answer to %s %s', async (method, path) => {
    const staticDir = builtApp();
    writeFileSync(join(staticDir, 'index.html'), pageOf('index-one'));
    const gateway = await startGateway({ config: { staticDir } });
    expect((await gateway.browser().send(path, { method })).headers['x-build']).toBe('index-one');
  });

  it('F18 is the one that is served, also when its files are replaced', async () => {
    const staticDir = builtApp();
    const page = join(staticDir, 'index.html');
    writeFileSync(page, pageOf('index-one'));
    const gateway = await startGateway({ config: { staticDir } });
    const browser = gateway.browser();
    const named = async () => (await browser.send('/healthz')).headers['x-build'];
    expect(await named()).toBe('index-one');
    writeFileSync(page, pageOf('index-two'));
    gateway.pass(1_000);
    await expect.poll(named).toBe('index-two');
  });

  it('has no name where nothing is built', async () => {
    const gateway = await startGateway();
    expect((await gateway.browser().send('/healthz')).headers).not.toHaveProperty('x-build');
  });
});
