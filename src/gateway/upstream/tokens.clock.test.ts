import { describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { caller, day, minute, tokensOverMocks } from '../testing/fakeTokens.ts';

describe('F12 the clock', () => {
  const leaps = [10 * minute, -10 * minute, day, -day];

  it.each(leaps)('moved by %i ms between refreshes makes at most one more', async (leap) => {
    const { tokens, refreshToken, pass } = tokensOverMocks();
    pass(day);
    expect(await tokens.current(caller)).toBe('a1');
    pass(leap);
    const used = new Set<string>();
    for (let i = 0; i < 100; i++) {
      pass(100);
      used.add(await tokens.current(caller));
    }
    expect(used.size).toBe(1);
    expect(refreshToken.mock.calls.length).toBeLessThanOrEqual(leap === day ? 2 : 1);
  });

  it.each(leaps)('moved by %i ms does not make a token be used for ever: a 401 renews it', async (leap) => {
    const { tokens, refreshToken, pass } = tokensOverMocks();
    expect(await tokens.renewed(caller, 'a0')).toBe('a1');
    pass(leap);
    const refusedToken = await tokens.current(caller);
    const next = await tokens.renewed(caller, refusedToken);
    expect(next).not.toBe(refusedToken);
    expect(await tokens.current(caller)).toBe(next);
    expect(refreshToken.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('a token that is given no time makes no storm', async () => {
    const { tokens, refreshToken, pass } = tokensOverMocks();
    refreshToken.mockImplementation(async (_partner, refresh) => {
      const n = Number(refresh.slice(1)) + 1;
      return { accessToken: `a${n}`, refreshToken: `r${n}`, expiresIn: 0 };
    });
    pass(day);
    for (let i = 0; i < 100; i++) {
      pass(100);
      await tokens.current(caller);
    }
    expect(refreshToken).toHaveBeenCalledTimes(1);
    pass(limits.tokenRestMs);
    await tokens.current(caller);
    expect(refreshToken).toHaveBeenCalledTimes(2);
  });
});
