import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { operations } from '#contract/upstream/operations.ts';
import { limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import { identity, onBothDatabases, testVault, type NewPlace } from '../testing/databases.ts';
import { startFakeUpstream } from '../testing/fakeUpstream.ts';
import type { KillPoint, RefreshOrder } from '../testing/refreshProgram.ts';
import { createPartnerCalls } from './partnerCalls.ts';
import { createScanApi } from './scanApi.ts';
import { createTokens } from './tokens.ts';

const program = fileURLToPath(new URL('../testing/refreshProgram.ts', import.meta.url));
const partner = { scan: { clientId: 'scan-client', clientSecret: 'secret' } } as Partner;
const newUser = { firstName: 'A', lastName: 'O', email: 'a@b.example', marketingEmails: false };
const hour = 3_600_000;

/** A clinician whose tokens a first gateway was renewing when it was killed, and a second gateway on the same database. */
async function killedAt(killAt: KillPoint, newPlace: NewPlace) {
  const upstream = await startFakeUpstream();
  const scanApi = createScanApi(upstream.origin, operations, limits);
  onTestFinished(async () => {
    await scanApi.close();
    await upstream.stop();
  });
  const partnerCalls = createPartnerCalls(scanApi, limits);
  const { vault, lines, place, vaultKey } = await testVault(await newPlace(), randomBytes(32));
  const { id: clinicianId } = await vault.saveClinician(identity);
  const { accessToken, refreshToken } = await partnerCalls.createUser(partner, newUser, 'r');
  await vault.saveStart(clinicianId, {
    email: identity.email,
    line: { accessToken, refreshToken, expiresAt: Date.now() + hour },
    consent: { termsVersion: '1', acceptedAt: 0, marketingEmails: false },
  });

  const order: RefreshOrder = {
    place,
    vaultKey: vaultKey.toString('base64'),
    scanApiOrigin: upstream.origin,
    partner,
    clinicianId,
    refused: accessToken,
    killAt,
  };
  const child = spawn(process.execPath, [program, JSON.stringify(order)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  upstream.control.decide = async ({ call }) => {
    if (killAt === 'consumed' && call === 'POST /api/v1/token' && child.exitCode === null) {
      child.kill('SIGKILL');
      await ended;
    }
    // The usual answer uses the token up; nobody is there to read it.
    return undefined;
  };
  const [, signal] = (await ended) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');

  const time = { now: Date.now() };
  const tokens = createTokens({
    vault,
    partnerCalls,
    clock: () => time.now,
    limits: { ...limits, earlyRenewalMs: 5_000 },
    log: {
      error: (facts: unknown, words?: string) => void lines.push({ level: 'error', facts, words }),
      warn: (facts: unknown, words?: string) => void lines.push({ level: 'warn', facts, words }),
      info: () => undefined,
      debug: () => undefined,
    },
  });
  const caller = { clinicianId, partner, requestId: 'second' };
  return {
    upstream,
    vault,
    clinicianId,
    accessToken,
    current: () => tokens.current(caller),
    renewed: () => tokens.renewed(caller, accessToken),
    /** Past the lease of the dead one. */
    later: () => (time.now += limits.tokenLeaseMs + 1_000),
    expire: () => (time.now += hour),
    said: (level: string) => lines.filter((each) => each.level === level),
    asked: () => upstream.count('POST /api/v1/token'),
  };
}

onBothDatabases((newPlace) => {
  describe('F11 a gateway that is killed while it renews tokens', () => {
    it('before the mark: nothing was used, and the next one renews', async () => {
      const { current, renewed, later, accessToken, said, asked } = await killedAt('before-mark', newPlace);
      expect([await current(), asked()]).toEqual([accessToken, 0]);
      later();
      expect([await renewed(), asked()]).toEqual(['canary-access-2', 1]);
      expect([...said('warn'), ...said('error')]).toEqual([]);
    }, 30_000);

    it('between the mark and the question: the token is tried once more, and works', async () => {
      const { current, renewed, later, accessToken, said, asked } = await killedAt('marked', newPlace);
      expect([await current(), asked()]).toEqual([accessToken, 0]);
      later();
      expect([await renewed(), asked()]).toEqual(['canary-access-2', 1]);
      expect([said('warn').length, said('error').length]).toEqual([1, 0]);
    }, 30_000);

    it.each(['consumed', 'answered'] as const)(
      'with the token used and the new pair not stored (%s): the old access token is used while it works, the loss is loud',
      async (killAt) => {
        const { current, renewed, later, expire, accessToken, said, asked } = await killedAt(
          killAt,
          newPlace,
        );
        expect([await current(), asked()]).toEqual([accessToken, 1]);
        later();
        expect([await current(), asked()]).toEqual([accessToken, 1]);
        expire();
        await expect(current()).rejects.toMatchObject({ code: 'access-lost' });
        await expect(renewed()).rejects.toMatchObject({ code: 'access-lost' });
        const lost = { requestId: 'second', unfinishedSince: expect.stringMatching(/^\d{4}-/) };
        expect(said('error')[0]).toMatchObject({
          facts: lost,
          words: expect.stringContaining('tokens lost'),
        });
        expect(JSON.stringify([...said('error'), ...said('warn')])).not.toContain('canary');
      },
      30_000,
    );

    it('after the new pair was stored: it is there, and nobody asks again', async () => {
      const { vault, clinicianId, current, renewed, said, asked } = await killedAt('stored', newPlace);
      expect(await vault.tokenLine(clinicianId)).toMatchObject({ accessToken: 'canary-access-2' });
      expect([await current(), await renewed(), asked()]).toEqual(['canary-access-2', 'canary-access-2', 1]);
      expect([...said('warn'), ...said('error')]).toEqual([]);
    }, 30_000);
  });
});
