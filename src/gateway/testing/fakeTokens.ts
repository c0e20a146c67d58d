import { vi } from 'vitest';
import { limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import type { PartnerCalls } from '../upstream/partnerCalls.ts';
import { createTokens } from '../upstream/tokens.ts';
import type { RefreshMark, TokenLine } from '../vault/vault.ts';
import { fakeLog } from './databases.ts';

/** In milliseconds. */
export const minute = 60_000;
/** In milliseconds. */
export const day = 1_440 * minute;
/** On whose behalf the tests ask. */
export const caller = { clinicianId: 'c', partner: {} as Partner, requestId: 'r' };

/** Tokens over a vault and an upstream of mocks, `line` being the stored one, at the time 0. */
export function tokensOverMocks(line: Partial<TokenLine> = {}, tokenRescueMs: number = limits.tokenRescueMs) {
  let stored: TokenLine | undefined = { accessToken: 'a0', refreshToken: 'r0', expiresAt: day, ...line };
  let mark: RefreshMark | undefined;
  let time = 0;
  const events: string[] = [];
  const vault = {
    tokenLine: vi.fn(async () => stored),
    markRefresh: vi.fn(async (_id: string, of: TokenLine, to: RefreshMark | undefined) => {
      if (of.refreshToken !== stored?.refreshToken) return undefined;
      const earlier = mark;
      mark = to;
      events.push(to ? 'marked' : 'unmarked');
      return { earlier };
    }),
    saveTokenLine: vi.fn(async (_id: string, next: TokenLine, replaced: TokenLine) => {
      if (replaced.refreshToken !== stored?.refreshToken) return false;
      events.push(`stored ${next.accessToken}`);
      stored = next;
      mark = undefined;
      return true;
    }),
    lease: vi.fn(async () => true),
    release: vi.fn(async () => void events.push('released')),
  };
  const refreshToken = vi.fn<PartnerCalls['refreshToken']>(async (_partner, refresh) => {
    events.push(`asked ${refresh}`);
    const n = Number(refresh.slice(1)) + 1;
    return { accessToken: `a${n}`, refreshToken: `r${n}`, expiresIn: 86_400 };
  });
  const { log, lines, said } = fakeLog();
  const tokens = createTokens({
    vault,
    partnerCalls: { refreshToken },
    clock: () => time,
    limits: { ...limits, earlyRenewalMs: 20, tokenPollMs: 1, tokenRescueMs },
    log,
  });
  return {
    tokens,
    vault,
    refreshToken,
    lines,
    said,
    events,
    marked: () => mark,
    /** Moves the clock, backwards too. */
    pass: (ms: number) => (time += ms),
    store: (next: TokenLine | undefined) => (stored = next),
  };
}
