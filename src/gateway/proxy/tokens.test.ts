import { describe, expect, it } from 'vitest';
import { amara } from '../testing/fakeIssuer.ts';
import type { startGateway } from '../testing/harness.ts';
import { referralPath, started } from '../testing/started.ts';

describe('tokens in the middle', () => {
  it('F8 a stale token is renewed and the request repeated, body and all; nobody notices', async () => {
    const { gateway, browser } = await started();
    const seen: string[] = [];
    gateway.upstream.control.decide = ({ headers, call, body }) => {
      if (call === 'POST /api/v1/token') return undefined;
      seen.push(`${headers.authorization ?? ''} ${body.toString()}`);
      return headers.authorization === 'Bearer canary-access-1' ? { status: 401 } : undefined;
    };
    const answer = await browser.send(referralPath, { method: 'PATCH', json: { modality: 'MRI' } });
    expect(answer.status).toBe(200);
    expect(seen).toEqual([
      'Bearer canary-access-1 {"modality":"MRI"}',
      'Bearer canary-access-2 {"modality":"MRI"}',
    ]);
  });

  it('F10 twenty requests at once with an expired token make one refresh, stored before it is used', async () => {
    const { gateway, browser } = await started();
    gateway.pass(25 * 3_600_000);
    await browser.signIn(amara);
    const used: (string | undefined)[] = [];
    gateway.upstream.control.decide = async ({ call }) => {
      if (call === 'GET /api/v1/referrals') {
        const { clinicianId } = await onlyLine(gateway);
        used.push((await gateway.vault.tokenLine(clinicianId))?.accessToken);
      }
      return undefined;
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser.send('/api/v1/referrals')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(gateway.upstream.count('POST /api/v1/token')).toBe(1);
    expect(used).toEqual(Array(20).fill('canary-access-2'));
  });

  it('says when access is lost, in the log too, without the tokens', async () => {
    const { gateway, browser } = await started();
    gateway.upstream.control.decide = () => ({ status: 401 });
    expect(await browser.send(referralPath)).toMatchObject({ status: 502, error: { code: 'access-lost' } });
    expect(gateway.logged.filter((line) => line.includes('"level":"error"'))).toHaveLength(1);
    expect(gateway.logged.join('')).not.toContain('canary');
  });

  it('says when even a new token is refused', async () => {
    const { gateway, browser } = await started();
    gateway.upstream.control.decide = ({ call }) =>
      call === 'POST /api/v1/token' ? undefined : { status: 401 };
    expect((await browser.send(referralPath)).error?.code).toBe('access-lost');
    expect(gateway.upstream.count('POST /api/v1/token')).toBe(1);
  });
});

async function onlyLine(gateway: Awaited<ReturnType<typeof startGateway>>): Promise<{ clinicianId: string }> {
  const { issuer } = gateway.config.partners[0].oidc;
  const { id } = await gateway.vault.saveClinician({
    partnerId: 'northgate',
    issuer,
    subject: amara.sub,
    firstName: amara.given_name,
    lastName: amara.family_name,
    email: amara.email,
  });
  return { clinicianId: id };
}
