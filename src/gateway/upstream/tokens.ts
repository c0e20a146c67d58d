import type { Clock } from '../clock.ts';
import type { Log } from '../http/log.ts';
import type { Limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import type { TokenLine, Vault } from '../vault/vault.ts';
import { beforeDeadline, deadlineIn } from './beforeDeadline.ts';
import type { PartnerCalls } from './partnerCalls.ts';
import { createTokenRefresh, lineOf } from './tokenRefresh.ts';

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
  readonly vault: Pick<Vault, 'tokenLine' | 'markRefresh' | 'saveTokenLine' | 'lease' | 'release'>;
  readonly partnerCalls: Pick<PartnerCalls, 'refreshToken'>;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly log: Log;
}

const maxResting = 10_000;

/** All who need a new pair of one clinician wait for one refresh; `tokenRefresh.ts` says how it survives what may happen. */
export function createTokens(options: TokensOptions): Tokens {
  const { vault, clock, limits } = options;
  const refresh = createTokenRefresh(options);
  const underWay = new Map<string, Promise<TokenLine>>();
  // Access tokens that are used for a while whatever the clock says: one that is wrong, or an answer that gives a token no
  // time, must not make every request a refresh. Should such a token have expired, the upstream's 401 renews it.
  const resting = new Map<string, { accessToken: string; since: number }>();

  function rest(clinicianId: string, { accessToken }: TokenLine): void {
    if (resting.size >= maxResting) resting.clear();
    resting.set(clinicianId, { accessToken, since: clock() });
  }

  function isResting(clinicianId: string, line: TokenLine): boolean {
    const found = resting.get(clinicianId);
    const age = clock() - (found?.since ?? 0);
    return found?.accessToken === line.accessToken && age >= 0 && age < limits.tokenRestMs;
  }

  function refreshOnce(caller: Caller, refused: string): Promise<TokenLine> {
    const { clinicianId } = caller;
    const running = underWay.get(clinicianId);
    if (running) return running;
    const started = refresh(caller, refused).finally(() => underWay.delete(clinicianId));
    underWay.set(clinicianId, started);
    return started;
  }

  async function renewed(caller: Caller, refused: string): Promise<string> {
    const line = await refreshOnce(caller, refused);
    rest(caller.clinicianId, line);
    return line.accessToken;
  }

  return {
    renewed,
    async current(caller) {
      const { clinicianId } = caller;
      const line = caller.line ?? (await lineOf(vault, clinicianId));
      const left = line.expiresAt - clock();
      if (left > limits.tokenMarginMs || isResting(clinicianId, line)) return line.accessToken;
      if (left <= 0) return renewed(caller, line.accessToken);
      const { signal, met } = deadlineIn(limits.earlyRenewalMs);
      try {
        return await beforeDeadline(renewed(caller, line.accessToken), signal);
      } catch {
        // Early renewal failed, which was said in the log, or takes long, but the token still works: the clinician need
        // not notice.
        rest(clinicianId, line);
        return line.accessToken;
      } finally {
        met();
      }
    },
  };
}
