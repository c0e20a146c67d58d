import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { TokenSet } from '#contract/upstream/read.ts';
import { GatewayError } from '../errors.ts';
import type { RefreshMark, TokenLine } from '../vault/vault.ts';
import { reasonOf } from './networkError.ts';
import type { Caller, TokensOptions } from './tokens.ts';

/** A pair as the vault keeps it. */
export function toTokenLine({ accessToken, refreshToken, expiresIn }: TokenSet, now: number): TokenLine {
  return { accessToken, refreshToken, expiresAt: now + expiresIn * 1000 };
}

/** The clinician's line. @throws GatewayError `start-needed` where there is none. */
export async function lineOf(vault: TokensOptions['vault'], clinicianId: string): Promise<TokenLine> {
  const line = await vault.tokenLine(clinicianId);
  if (!line) throw new GatewayError('start-needed');
  return line;
}

/**
 * Makes what gets a pair other than the one with the refused access token. A refresh token works once, so
 * - one process asks at a time: it has the lease, and others look meanwhile whether the vault has a new pair;
 * - before it asks, the vault says that the token is being used, by whom and since when: whoever finds that unfinished (a
 *   process that was killed, an answer that was lost) tries the token once more, because it may never have arrived, and
 *   reports the loss when it did;
 * - the new pair is in the vault before anybody gets it.
 */
export function createTokenRefresh({ vault, partnerCalls, clock, limits, log }: TokensOptions) {
  const holder = randomUUID();
  // Pairs that the vault could not take (a full disk, say), and what they replace: the only copy of a user's access until
  // it can.
  const unsaved = new Map<string, { line: TokenLine; replaced: TokenLine }>();

  /** Stores a new pair; where the vault got another one meanwhile, that is the newer. */
  async function save(clinicianId: string, line: TokenLine, replaced: TokenLine): Promise<TokenLine> {
    const isFirst = !unsaved.has(clinicianId);
    unsaved.set(clinicianId, { line, replaced });
    try {
      const saved = await vault.saveTokenLine(clinicianId, line, replaced);
      unsaved.delete(clinicianId);
      return saved ? line : await lineOf(vault, clinicianId);
    } catch (error) {
      if (isFirst) void rescue(clinicianId);
      throw error;
    }
  }

  /** Goes on trying to store a pair: the clinician's next request may reach another process, which does not have it. */
  async function rescue(clinicianId: string): Promise<void> {
    for (let pair = unsaved.get(clinicianId); pair; pair = unsaved.get(clinicianId)) {
      await wait(limits.tokenRescueMs, undefined, { ref: false });
      // Said in the log when it happened first.
      await save(clinicianId, pair.line, pair.replaced).catch(() => undefined);
    }
    await vault.release(nameOf(clinicianId), holder).catch(() => undefined);
    log.warn({ clinician: clinicianId }, 'the new Scan.com tokens are stored after all');
  }

  /** Asks the upstream. Undefined when another process has stored a new pair meanwhile. */
  async function ask(caller: Caller, line: TokenLine): Promise<TokenSet | undefined> {
    const { clinicianId, partner, requestId } = caller;
    const marked = await vault.markRefresh(clinicianId, line, { by: holder, since: clock() });
    if (!marked) return undefined;
    const { earlier } = marked;
    if (earlier)
      log.warn(factsOf(caller, earlier), 'an unfinished token refresh was found and is tried again');
    try {
      return await partnerCalls.refreshToken(partner, line.refreshToken, requestId);
    } catch (error) {
      return await afterFailure(caller, line, earlier, error);
    }
  }

  async function afterFailure(
    caller: Caller,
    line: TokenLine,
    earlier: RefreshMark | undefined,
    error: unknown,
  ): Promise<undefined> {
    const { clinicianId } = caller;
    const isOurs = error instanceof GatewayError;
    const facts = { ...factsOf(caller, earlier), reason: isOurs ? error.details.reason : reasonOf(error) };
    if (isOurs && (error.details.again === 'always' || error.code === 'rate-limited')) {
      // Nothing was sent, or nothing done: the token is as good as before.
      await vault.markRefresh(clinicianId, line, earlier);
      log.warn(facts, 'the Scan.com tokens could not be renewed');
      throw error;
    }
    if (isOurs && error.code === 'access-lost') {
      // Its first user may have been slow, not dead, and have stored the new pair by now.
      if ((await lineOf(vault, clinicianId)).refreshToken !== line.refreshToken) return undefined;
      log.error(facts, 'tokens lost: the refresh token of a Scan.com user no longer works');
      throw error;
    }
    log.error(facts, 'the answer to a token refresh was lost; the refresh token may have been used');
    throw error;
  }

  async function renew(caller: Caller, refused: string): Promise<TokenLine> {
    const { clinicianId } = caller;
    const line = await lineOf(vault, clinicianId);
    if (line.accessToken !== refused) return line;
    const rescued = unsaved.get(clinicianId);
    if (rescued) {
      const stored = await save(clinicianId, rescued.line, rescued.replaced);
      if (stored.accessToken !== refused) return stored;
    }
    const answer = await ask(caller, line);
    if (!answer) return lineOf(vault, clinicianId);
    return save(clinicianId, toTokenLine(answer, clock()), line);
  }

  /** Waits until this process may refresh: true, or somebody else has: false. */
  async function isOurTurn(name: string, { clinicianId }: Caller, refused: string): Promise<boolean> {
    for (;;) {
      if ((await lineOf(vault, clinicianId)).accessToken !== refused) return false;
      const now = clock();
      if (await vault.lease(name, holder, now, now + limits.tokenLeaseMs)) return true;
      await wait(limits.tokenPollMs * (0.5 + Math.random()));
    }
  }

  return async (caller: Caller, refused: string): Promise<TokenLine> => {
    const { clinicianId, requestId } = caller;
    const name = nameOf(clinicianId);
    if (!(await isOurTurn(name, caller, refused))) return lineOf(vault, clinicianId);
    try {
      return await renew(caller, refused);
    } finally {
      // A pair that is not stored yet keeps the lease: another process would find the old token used.
      if (unsaved.has(clinicianId)) {
        log.error({ clinician: clinicianId, requestId }, 'the new Scan.com tokens could not be stored');
      } else {
        // Else it ends by itself.
        await vault.release(name, holder).catch(() => undefined);
      }
    }
  };
}

const nameOf = (clinicianId: string) => `tokens ${clinicianId}`;

function factsOf({ clinicianId, requestId }: Caller, earlier: RefreshMark | undefined) {
  const begun = earlier && {
    unfinishedBy: earlier.by,
    unfinishedSince: new Date(earlier.since).toISOString(),
  };
  return { clinician: clinicianId, requestId, ...begun };
}
