import { describe, expect, it, vi } from 'vitest';
import { createBrowser } from '../testing/browser.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { startGateway } from '../testing/harness.ts';
import { create, john, keyOf, started } from '../testing/keyedWrites.ts';

/** Two gateways on one vault, and a browser at each, of one clinician. */
async function twoGateways(limits: Parameters<typeof startGateway>[0] = {}) {
  const first = await started(limits);
  const { config, issuer, clock, pass } = first.gateway;
  const { dataDir, vaultKey, scanApiOrigin, partners } = config;
  const second = await startGateway({
    ...limits,
    config: { dataDir, vaultKey, scanApiOrigin },
    partners: () => partners,
  });
  const browser = createBrowser(second.base, issuer.authorize);
  await browser.signIn(amara);
  const createdThere = (key = keyOf(1)) =>
    browser.send('/api/v1/referrals', { method: 'POST', headers: { 'idempotency-key': key }, json: john });
  return { ...first, second, clock, pass, createdThere };
}

describe('two gateways on one vault', () => {
  it('F13 do fifty requests at once with one write', async () => {
    const { created, createdThere, writes } = await twoGateways();
    const both = Array.from({ length: 25 }, () => [created(), createdThere()]).flat();
    const answers = await Promise.all(both);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(writes()).toHaveLength(1);
  });

  it('say that it is under way when it takes the other one too long', async () => {
    const { gateway, created, createdThere, writes } = await twoGateways({
      limits: { journalWaitMs: 100, journalPollMs: 20 },
    });
    const { promise: arrived, resolve: sawIt } = Promise.withResolvers<void>();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const { decide } = gateway.upstream.control;
    gateway.upstream.control.decide = async (received) => {
      if (create.test(received.call)) {
        sawIt();
        await released;
      }
      return decide(received);
    };
    const first = created();
    await arrived;
    for (const again of [created, createdThere]) {
      const answer = await again();
      expect(answer).toMatchObject({ status: 409, error: { code: 'outcome-unknown', message: /under way/ } });
      expect(answer.headers['retry-after']).toBe('2');
    }
    release();
    expect((await first).status).toBe(201);
    expect((await createdThere()).text).toBe((await first).text);
    expect(writes()).toHaveLength(1);
  });

  it('F22 take over from one that was killed, once it has not been heard of for long enough', async () => {
    const { gateway, created, createdThere, writes, second, faultOnce } = await twoGateways({
      limits: { journalWaitMs: 50, journalPollMs: 20 },
    });
    // Nothing is written down after the upstream has done it: as if the process had ended there.
    for (const end of ['endAction', 'leaveAction', 'forgetAction', 'holdAction'] as const)
      vi.spyOn(gateway.vault, end).mockReturnValue(new Promise(() => undefined));
    faultOnce(/^GET/, { status: 500 });
    void created().catch(() => undefined);
    await expect.poll(() => writes().length).toBe(1);
    expect((await createdThere()).error?.code).toBe('outcome-unknown');
    second.pass(30_000);
    expect(await createdThere()).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' } });
    expect(writes()).toHaveLength(1);
  });
});
