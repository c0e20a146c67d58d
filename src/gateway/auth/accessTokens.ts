import { jwtVerify, SignJWT } from 'jose';
import { z } from '#lib/zod.ts';
import type { Clock } from '../clock.ts';
import { deriveKey } from '../vault/keys.ts';
import type { LiveSession } from '../vault/vault.ts';

const algorithm = 'HS256';
const claims = z.object({ sub: z.string(), sid: z.string(), exp: z.number() });
const maxRemembered = 5_000;
const longestSessionSeconds = 24 * 3_600;

/** Our own access tokens: JWTs that name a clinician (`sub`) and a session by its key (`sid`). */
export interface AccessTokens {
  /** A token for a session, no longer alive than it. `expiresIn` in seconds. */
  readonly issue: (
    session: Pick<LiveSession, 'key' | 'clinician' | 'expiresAt'>,
  ) => Promise<{ token: string; expiresIn: number }>;
  /** The claims of a token of ours that has not expired, else undefined. */
  readonly verify: (token: string) => Promise<{ sub: string; sid: string } | undefined>;
  /** The same for a token that may have expired: to renew or end its session, and for nothing else. */
  readonly recognise: (token: string) => Promise<{ sub: string; sid: string } | undefined>;
}

/** What {@link createAccessTokens} needs. */
export interface AccessTokensOptions {
  readonly vaultKey: Buffer;
  readonly publicOrigin: string;
  readonly accessTokenSeconds: number;
  readonly clock: Clock;
}

/** See {@link AccessTokens}. */
export async function createAccessTokens(options: AccessTokensOptions): Promise<AccessTokens> {
  const { publicOrigin, accessTokenSeconds, clock } = options;
  const audience = `${publicOrigin}/api`;
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const bytes = new Uint8Array(deriveKey(options.vaultKey, 'access-token'));
  const key = await crypto.subtle.importKey('raw', bytes, hmac, false, ['sign', 'verify']);
  // A token comes with every request of its ten minutes; its signature is worth checking once.
  const remembered = new Map<string, z.output<typeof claims>>();
  const nowSeconds = () => Math.floor(clock() / 1000);

  async function read(token: string, clockTolerance = 0): Promise<z.output<typeof claims> | undefined> {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [algorithm],
        issuer: publicOrigin,
        audience,
        currentDate: new Date(clock()),
        clockTolerance,
      });
      return claims.parse(payload);
    } catch {
      return undefined;
    }
  }

  return {
    async issue({ key: sid, clinician, expiresAt }) {
      const now = nowSeconds();
      const expiry = Math.min(now + accessTokenSeconds, Math.floor(expiresAt / 1000));
      const token = await new SignJWT({ sid })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setIssuer(publicOrigin)
        .setAudience(audience)
        .setSubject(clinician.id)
        .setIssuedAt(now)
        .setExpirationTime(expiry)
        .sign(key);
      return { token, expiresIn: expiry - now };
    },
    async verify(token) {
      const found = remembered.get(token) ?? (await read(token));
      if (!found || found.exp <= nowSeconds()) return undefined;
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(token, found);
      return found;
    },
    recognise: (token) => read(token, longestSessionSeconds),
  };
}
