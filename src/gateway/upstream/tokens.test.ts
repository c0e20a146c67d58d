import { describe, expect, it, vi } from 'vitest';
import type { TokenSet } from '#contract/upstream/read.ts';
import { GatewayError } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import type { TokenLine, Vault } from '../vault/vault.ts';
import type { PartnerCalls } from './partnerCalls.ts';
import { createTokens } from './tokens.ts';

const day = 86_400_000;
const caller = { clinicianId: 'c', partner: {} as Partner, requestId: 'r' };

function setUp(line: Partial<TokenLine> = {}) {
  let stored: TokenLine | undefined = { accessToken: 'a0', refreshToken: 'r0', expiresAt: day, ...line };
  let time = 0;
  const events: string[] = [];
  const vault = {
    tokenLine: vi.fn(async () => stored),
    saveTokenLine: vi.fn(async (_id: string, next: TokenLine) => {
      events.push(`stored ${next.accessToken}`);
      stored = next;
    }),
  };
  const refreshToken = vi.fn<PartnerCalls['refreshToken']>(async (_partner, refresh) => {
    const n = Number(refresh.slice(1)) + 1;
    return { accessToken: `a${n}`, refreshToken: `r${n}`, expiresIn: 86_400 };
  });
  const log = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const tokens = createTokens({
    vault: vault as unknown as Vault,
    partnerCalls: { refreshToken, createUser: vi.fn<PartnerCalls['createUser']>() },
    clock: () => time,
    limits: { ...limits, earlyRenewalMs: 20 },
    log,
  });
  return {
    tokens,
    vault,
    refreshToken,
    log,
    events,
    pass: (ms: number) => (time += ms),
    forget: () => (stored = undefined),
  };
}

describe('createTokens', () => {
  it('uses a token until shortly before it expires', async () => {
    const { tokens, refreshToken, pass } = setUp();
    pass(day - limits.tokenMarginMs - 1);
    expect(await tokens.current(caller)).toBe('a0');
    pass(1);
    expect(await tokens.current(caller)).toBe('a1');
    expect(refreshToken).toHaveBeenCalledTimes(1);
  });

  it('F10 refreshes once for twenty at a time, and once for late ones with the same refused token', async () => {
    const { tokens, refreshToken } = setUp();
    const asked = Array.from({ length: 20 }, () => tokens.renewed(caller, 'a0'));
    expect(await Promise.all(asked)).toEqual(Array(20).fill('a1'));
    expect(await tokens.renewed(caller, 'a0')).toBe('a1');
    expect(refreshToken.mock.calls.map(([, refresh]) => refresh)).toEqual(['r0']);
  });

  it('stores the new pair before anybody uses it', async () => {
    const { tokens, events } = setUp();
    await tokens.renewed(caller, 'a0').then((token) => events.push(`used ${token}`));
    expect(events).toEqual(['stored a1', 'used a1']);
  });

  it('keeps a pair that the vault could not take, and stores it next time without another refresh', async () => {
    const { tokens, vault, refreshToken, log } = setUp();
    vault.saveTokenLine.mockRejectedValueOnce(new Error('disk full'));
    await expect(tokens.renewed(caller, 'a0')).rejects.toThrow('disk full');
    expect(log.error).toHaveBeenCalledTimes(1);
    expect(await tokens.renewed(caller, 'a0')).toBe('a1');
    expect(refreshToken).toHaveBeenCalledTimes(1);
  });

  it('goes on with a token that still works when its early renewal finds nobody', async () => {
    const { tokens, refreshToken, log } = setUp({ expiresAt: 1_000 });
    refreshToken.mockRejectedValue(new GatewayError('upstream-unavailable', { reason: 'ECONNREFUSED' }));
    expect(await tokens.current(caller)).toBe('a0');
    expect(log.warn).toHaveBeenCalledTimes(1);
  });

  it('goes on with a token that still works when its early renewal takes long', async () => {
    const { tokens, refreshToken } = setUp({ expiresAt: 1_000 });
    const { promise, resolve } = Promise.withResolvers<TokenSet>();
    refreshToken.mockReturnValue(promise);
    expect(await tokens.current(caller)).toBe('a0');
    resolve({ accessToken: 'a1', refreshToken: 'r1', expiresIn: 86_400 });
    expect(await tokens.renewed(caller, 'a0')).toBe('a1');
    expect(refreshToken).toHaveBeenCalledTimes(1);
  });

  it('is lost when the refresh is refused, said loudly and without the tokens', async () => {
    const { tokens, refreshToken, log } = setUp({ expiresAt: 1_000 });
    refreshToken.mockRejectedValue(new GatewayError('access-lost', { reason: 'refused' }));
    await expect(tokens.current(caller)).rejects.toMatchObject({ code: 'access-lost' });
    expect(log.error).toHaveBeenCalledWith(
      { clinician: 'c', requestId: 'r', reason: 'refused' },
      expect.any(String),
    );
  });

  it('tries again after a failure', async () => {
    const { tokens, refreshToken, pass } = setUp();
    pass(day);
    refreshToken.mockRejectedValueOnce(new GatewayError('upstream-timeout'));
    await expect(tokens.current(caller)).rejects.toMatchObject({ code: 'upstream-timeout' });
    expect(await tokens.current(caller)).toBe('a1');
  });

  it('needs "Before you start"', async () => {
    const { tokens, forget } = setUp();
    forget();
    await expect(tokens.current(caller)).rejects.toMatchObject({ code: 'start-needed' });
  });
});
