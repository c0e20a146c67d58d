import type { TokenSet } from '#contract/upstream/read.ts';
import type { Clock } from '../clock.ts';
import { GatewayError } from '../errors.ts';
import type { Log } from '../http/log.ts';
import type { Limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import type { TokenLine, Vault } from '../vault/vault.ts';
import { beforeDeadline, deadlineIn } from './beforeDeadline.ts';
import { reasonOf } from './networkError.ts';
import type { PartnerCalls } from './partnerCalls.ts';

/** On whose behalf the upstream is called. */
export interface Caller {
  readonly clinicianId: string;
  readonly partner: Partner;
  readonly requestId: string;
  /** The clinician's line where it was read already; a newer one is found when this one does not do. */
  readonly line?: TokenLine | undefined;
}

/** Where access tokens of the upstream come from: the one place that refreshes them. */
export interface Tokens {
  /** An access token with life left in it. @throws GatewayError `start-needed`, `access-lost` or an upstream trouble. */
  readonly current: (caller: Caller) => Promise<string>;
  /** A token other than the given one, which the upstream refused. @throws GatewayError as above. */
  readonly renewed: (caller: Caller, refused: string) => Promise<string>;
}

/** What {@link createTokens} needs. */
export interface TokensOptions {
  readonly vault: Vault;
  readonly partnerCalls: PartnerCalls;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly log: Log;
}

/** A pair as the vault keeps it. */
export function toTokenLine({ accessToken, refreshToken, expiresIn }: TokenSet, now: number): TokenLine {
  return { accessToken, refreshToken, expiresAt: now + expiresIn * 1000 };
}

/**
 * A refresh token works once, so all who need a new pair of one clinician wait for one refresh, and the new pair is in
 * the vault before anybody gets it.
 */
export function createTokens({ vault, partnerCalls, clock, limits, log }: TokensOptions): Tokens {
  const underWay = new Map<string, Promise<TokenLine>>();
  // Pairs that the vault could not take (a full disk, say): the only copy of a user's access until it can.
  const unsaved = new Map<string, TokenLine>();

  async function lineOf(clinicianId: string): Promise<TokenLine> {
    const line = await vault.tokenLine(clinicianId);
    if (!line) throw new GatewayError('start-needed');
    return line;
  }

  async function save(clinicianId: string, line: TokenLine): Promise<TokenLine> {
    unsaved.set(clinicianId, line);
    await vault.saveTokenLine(clinicianId, line);
    unsaved.delete(clinicianId);
    return line;
  }

  async function refresh({ clinicianId, partner, requestId }: Caller, refused: string): Promise<TokenLine> {
    const line = await lineOf(clinicianId);
    // Somebody may have finished a refresh between the caller's reading and now.
    if (line.accessToken !== refused) return line;
    try {
      const rescued = unsaved.get(clinicianId);
      if (rescued) return await save(clinicianId, rescued);
      const answer = await partnerCalls.refreshToken(partner, line.refreshToken, requestId);
      return await save(clinicianId, toTokenLine(answer, clock()));
    } catch (error) {
      const reason = error instanceof GatewayError ? error.details.reason : reasonOf(error);
      const level = error instanceof GatewayError && error.code === 'upstream-unavailable' ? 'warn' : 'error';
      log[level]({ clinician: clinicianId, requestId, reason }, 'the Scan.com tokens could not be renewed');
      throw error;
    }
  }

  function refreshOnce(caller: Caller, refused: string): Promise<TokenLine> {
    const { clinicianId } = caller;
    const running = underWay.get(clinicianId);
    if (running) return running;
    const started = refresh(caller, refused).finally(() => underWay.delete(clinicianId));
    underWay.set(clinicianId, started);
    return started;
  }

  return {
    async current(caller) {
      const line = caller.line ?? (await lineOf(caller.clinicianId));
      const left = line.expiresAt - clock();
      if (left > limits.tokenMarginMs) return line.accessToken;
      if (left <= 0) return (await refreshOnce(caller, line.accessToken)).accessToken;
      const { signal, met } = deadlineIn(limits.earlyRenewalMs);
      try {
        return (await beforeDeadline(refreshOnce(caller, line.accessToken), signal)).accessToken;
      } catch (error) {
        // Early renewal failed or takes long, but the token still works: the clinician need not notice.
        if (error instanceof GatewayError && error.code === 'access-lost') throw error;
        return line.accessToken;
      } finally {
        met();
      }
    },
    async renewed(caller, refused) {
      return (await refreshOnce(caller, refused)).accessToken;
    },
  };
}
