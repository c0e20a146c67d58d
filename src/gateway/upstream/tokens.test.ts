import { describe, expect, it, vi } from 'vitest';
import type { TokenSet } from '#contract/upstream/read.ts';
import { GatewayError } from '../errors.ts';
import { limits } from '../limits.ts';
import { caller, day, minute, tokensOverMocks } from '../testing/fakeTokens.ts';

describe('createTokens', () => {
  it('uses a token until shortly before it expires', async () => {
    const { tokens, refreshToken, pass } = tokensOverMocks();
    pass(day - limits.tokenMarginMs - 1);
    expect(await tokens.current(caller)).toBe('a0');
    pass(1);
    expect(await tokens.current(caller)).toBe('a1');
    expect(refreshToken).toHaveBeenCalledTimes(1);
  });

  it('F10 refreshes once for twenty at a time, and once for late ones with the same refused token', async () => {
    const { tokens, refreshToken } = tokensOverMocks();
    const asked = Array.from({ length: 20 }, () => tokens.renewed(caller, 'a0'));
    expect(await Promise.all(asked)).toEqual(Array(20).fill('a1'));
    expect(await tokens.renewed(caller, 'a0')).toBe('a1');
    expect(refreshToken.mock.calls.map(([, refresh]) => refresh)).toEqual(['r0']);
  });

  it('F10 waits for another process that is at it, and takes what that has stored', async () => {
    const { tokens, vault, refreshToken, store } = tokensOverMocks();
    let looks = 0;
    vault.lease.mockImplementation(async () => {
      if (++looks === 3) store({ accessToken: 'b1', refreshToken: 's1', expiresAt: day });
      return false;
    });
    expect(await tokens.renewed(caller, 'a0')).toBe('b1');
    expect([looks, refreshToken.mock.calls.length]).toEqual([3, 0]);
  });

  it('F11 marks the token before it is used, and stores the new pair before anybody uses it', async () => {
    const { tokens, events, marked } = tokensOverMocks();
    await tokens.renewed(caller, 'a0').then((token) => events.push(`used ${token}`));
    expect(events).toEqual(['marked', 'asked r0', 'stored a1', 'released', 'used a1']);
    expect(marked()).toBeUndefined();
  });

  it('F11 does not ask when the mark cannot be written', async () => {
    const { tokens, vault, refreshToken } = tokensOverMocks();
    vault.markRefresh.mockRejectedValueOnce(new Error('disk full'));
    await expect(tokens.renewed(caller, 'a0')).rejects.toThrow('disk full');
    expect(refreshToken).not.toHaveBeenCalled();
    expect(await tokens.renewed(caller, 'a0')).toBe('a1');
  });

  it('F11 keeps a pair that the vault could not take, and the lease, and stores it next time', async () => {
    const { tokens, vault, refreshToken, said } = tokensOverMocks();
    vault.saveTokenLine.mockRejectedValueOnce(new Error('disk full'));
    await expect(tokens.renewed(caller, 'a0')).rejects.toThrow('disk full');
    expect(said('error')).toHaveLength(1);
    expect(vault.release).not.toHaveBeenCalled();
    expect(await tokens.renewed(caller, 'a0')).toBe('a1');
    expect(refreshToken).toHaveBeenCalledTimes(1);
    expect(vault.release).toHaveBeenCalledTimes(1);
  });

  it('F11 stores such a pair also when nobody asks again, for other processes', async () => {
    const { tokens, vault, events, said } = tokensOverMocks({}, 1);
    for (let i = 0; i < 3; i++) vault.saveTokenLine.mockRejectedValueOnce(new Error('disk full'));
    await expect(tokens.renewed(caller, 'a0')).rejects.toThrow('disk full');
    await vi.waitFor(() => expect(said('warn')).toHaveLength(1));
    expect(events).toEqual(['marked', 'asked r0', 'stored a1', 'released']);
  });

  it('F11 a rescued pair never takes the place of a newer one', async () => {
    const { tokens, vault, refreshToken, store } = tokensOverMocks();
    vault.saveTokenLine.mockRejectedValueOnce(new Error('disk full'));
    await expect(tokens.renewed(caller, 'a0')).rejects.toThrow('disk full');
    store({ accessToken: 'b1', refreshToken: 's1', expiresAt: day });
    expect(await tokens.renewed(caller, 'b1')).toBe('a2');
    expect(refreshToken.mock.calls.map(([, refresh]) => refresh)).toEqual(['r0', 's1']);
  });

  it('goes on with a token that still works when its early renewal finds nobody, and rests', async () => {
    const { tokens, refreshToken, said, marked } = tokensOverMocks({ expiresAt: minute });
    const failure = new GatewayError('upstream-unavailable', { reason: 'ECONNREFUSED', again: 'always' });
    refreshToken.mockRejectedValue(failure);
    for (let i = 0; i < 20; i++) expect(await tokens.current(caller)).toBe('a0');
    expect(refreshToken).toHaveBeenCalledTimes(1);
    expect([said('warn').length, said('error').length, marked()]).toEqual([1, 0, undefined]);
  });

  it('goes on with a token that still works when its early renewal takes long', async () => {
    const { tokens, refreshToken } = tokensOverMocks({ expiresAt: 1_000 });
    const { promise, resolve } = Promise.withResolvers<TokenSet>();
    refreshToken.mockReturnValue(promise);
    expect(await tokens.current(caller)).toBe('a0');
    resolve({ accessToken: 'a1', refreshToken: 'r1', expiresIn: 86_400 });
    expect(await tokens.renewed(caller, 'a0')).toBe('a1');
    expect(refreshToken).toHaveBeenCalledTimes(1);
  });

  it('needs "Before you start"', async () => {
    const { tokens, store } = tokensOverMocks();
    store(undefined);
    await expect(tokens.current(caller)).rejects.toMatchObject({ code: 'start-needed' });
  });
});

describe('a refresh without a good answer', () => {
  const refused = new GatewayError('access-lost', { reason: 'refused' });

  it('F9 a refusal is said loudly and without the tokens; the old token is used while it works', async () => {
    const { tokens, refreshToken, said, pass } = tokensOverMocks({ expiresAt: 1_000 });
    refreshToken.mockRejectedValue(refused);
    expect(await tokens.current(caller)).toBe('a0');
    pass(1_000 + limits.tokenRestMs);
    await expect(tokens.current(caller)).rejects.toMatchObject({ code: 'access-lost' });
    const words = 'tokens lost: the refresh token of a Scan.com user no longer works';
    const lost = {
      level: 'error',
      facts: { clinician: 'c', requestId: 'r', reason: 'refused' },
      words,
    };
    expect(said('error')[0]).toEqual(lost);
    expect(JSON.stringify(said('error'))).not.toMatch(/"[ar]0"/);
  });

  it.each([
    ['the connection was cut', new GatewayError('upstream-unavailable', { reason: 'UND_ERR_SOCKET' })],
    ['it took too long', new GatewayError('upstream-timeout', { reason: 'TimeoutError' })],
    ['it cannot be read', new GatewayError('upstream-contract', { reason: 'unreadable' })],
    ['something broke', new TypeError('x')],
  ])('F9 a lost answer (%s) is said, stays marked, and is tried once more', async (_why, failure) => {
    const { tokens, refreshToken, said, marked, pass } = tokensOverMocks();
    pass(day);
    refreshToken.mockRejectedValueOnce(failure);
    await expect(tokens.current(caller)).rejects.toBe(failure);
    expect(said('error')).toHaveLength(1);
    expect(marked()).toMatchObject({ since: day });
    expect(await tokens.current(caller)).toBe('a1');
    expect(said('warn')).toHaveLength(1);
    expect(refreshToken.mock.calls.map(([, refresh]) => refresh)).toEqual(['r0', 'r0']);
  });

  it('F9 what was lost is lost loudly when the upstream had taken the token', async () => {
    const { tokens, refreshToken, said, pass } = tokensOverMocks();
    pass(day);
    refreshToken.mockRejectedValueOnce(new GatewayError('upstream-timeout')).mockRejectedValue(refused);
    await expect(tokens.current(caller)).rejects.toMatchObject({ code: 'upstream-timeout' });
    await expect(tokens.current(caller)).rejects.toMatchObject({ code: 'access-lost' });
    const unfinishedSince = new Date(day).toISOString();
    expect(said('error')[1]).toMatchObject({ facts: { unfinishedSince, reason: 'refused' } });
  });

  it('F11 a refusal is no loss when another process has stored the new pair meanwhile', async () => {
    const { tokens, refreshToken, said, store } = tokensOverMocks();
    refreshToken.mockImplementationOnce(async () => {
      store({ accessToken: 'b1', refreshToken: 's1', expiresAt: day });
      throw refused;
    });
    expect(await tokens.renewed(caller, 'a0')).toBe('b1');
    expect(said('error')).toEqual([]);
  });

  it.each(['upstream-unavailable', 'rate-limited'] as const)(
    'what was never used (%s) takes its mark back',
    async (code) => {
      const { tokens, refreshToken, said, marked, pass } = tokensOverMocks();
      pass(day);
      const again = code === 'upstream-unavailable' ? { again: 'always' as const } : {};
      refreshToken.mockRejectedValueOnce(new GatewayError(code, again));
      await expect(tokens.current(caller)).rejects.toMatchObject({ code });
      expect([marked(), said('error').length]).toEqual([undefined, 0]);
      expect(await tokens.current(caller)).toBe('a1');
    },
  );
});
