import type { SessionLimits } from '#contract/own/session.ts';
import { raise } from '#lib/raise.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { SignedIn } from '../http/fastifyTypes.ts';
import type { Log } from '../http/log.ts';
import type { Limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import { reasonOf } from '../upstream/networkError.ts';
import type { Clinician, LiveSession, Vault } from '../vault/vault.ts';
import { newSessionId, sessionKey } from './sessionId.ts';

/** The sessions of clinicians, whichever way they began: the one place that decides whether one has ended. */
export interface Sessions {
  /** Begins one. `id` is what a cookie holds; nothing else needs it. `seconds` it may last at most. */
  readonly begin: (clinician: Clinician) => Promise<{ id: string; seconds: number; who: SignedIn }>;
  /** The session, unless it has ended, was not used for too long, or is older than it may be. */
  readonly find: (key: string) => Promise<SignedIn | undefined>;
  /** That it is used now. Written at most once a minute; no request waits or fails for it. */
  readonly use: (session: LiveSession) => void;
  readonly end: (key: string) => Promise<void>;
  readonly limitsOf: (who: SignedIn) => SessionLimits;
}

/** What {@link createSessions} needs. */
export interface SessionsOptions {
  readonly config: Config;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly log: Log;
}

const maxRemembered = 10_000;

/** See {@link Sessions}. */
export function createSessions({ config, vault, clock, limits, log }: SessionsOptions): Sessions {
  const partners = new Map(config.partners.map((partner) => [partner.features.id, partner]));
  // To the millisecond, for what is not written yet: without it (another instance, a restart) a session that nobody uses
  // ends up to a minute early, and never late.
  const used = new Map<string, number>();

  const idleMs = ({ session }: Partner) => (session.idleMinutes ?? config.sessionIdleMinutes) * 60_000;
  const absoluteMs = ({ session }: Partner) => (session.absoluteHours ?? config.sessionHours) * 3_600_000;
  const lastUse = ({ key, activeAt }: LiveSession) => Math.max(activeAt, used.get(key) ?? 0);

  async function end(key: string): Promise<void> {
    used.delete(key);
    await vault.endSession(key);
  }

  return {
    async begin(clinician) {
      const partner = partners.get(clinician.partnerId) ?? raise('A session of no partner');
      const id = newSessionId();
      const key = sessionKey(id);
      const activeAt = clock();
      const expiresAt = activeAt + absoluteMs(partner);
      await vault.startSession({ key, clinicianId: clinician.id, expiresAt, activeAt });
      const session = { key, clinician, expiresAt, activeAt, tokenLine: undefined };
      return { id, seconds: absoluteMs(partner) / 1000, who: { session, partner } };
    },
    async find(key) {
      const now = clock();
      const session = await vault.session(key, now);
      const partner = session && partners.get(session.clinician.partnerId);
      if (!partner) return undefined;
      if (now - lastUse(session) < idleMs(partner)) return { session, partner };
      // For good: a clock that is put back must not bring it to life again.
      await end(key);
      return undefined;
    },
    use(session) {
      const now = clock();
      if (used.size >= maxRemembered) used.clear();
      used.set(session.key, now);
      if (now - session.activeAt < limits.activityMs) return;
      vault.touchSession(session.key, now).catch((error: unknown) => {
        log.error({ reason: reasonOf(error) }, 'the use of a session was not written');
      });
    },
    end,
    limitsOf({ session, partner }) {
      const now = clock();
      const endsInMs = Math.max(session.expiresAt - now, 0);
      const idleEndsInMs = lastUse(session) + idleMs(partner) - now;
      return {
        idleSeconds: idleMs(partner) / 1000,
        idleEndsInSeconds: Math.floor(Math.min(Math.max(idleEndsInMs, 0), endsInMs) / 1000),
        endsInSeconds: Math.floor(endsInMs / 1000),
      };
    },
  };
}
