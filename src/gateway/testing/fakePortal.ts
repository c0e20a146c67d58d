import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { authPaths } from '#contract/own/session.ts';
import { publicOrigin } from './browser.ts';
import { amara } from './fakeIssuer.ts';
import { listen, stop } from './listen.ts';

/** A pair of a portal's keys. */
export interface PortalKey {
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** Makes a pair of keys. */
export async function portalKey(kid: string, alg = 'ES256'): Promise<PortalKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** The `aud` of an assertion for the token endpoint. */
export const tokenAudience = publicOrigin + authPaths.token;

/** A stand-in for a partner's server: publishes its keys and signs assertions. */
export async function startFakePortal(partner: string, clock: () => number) {
  const key = await portalKey(`${partner}-1`);
  const control: { keys: JWK[]; status: number; fetches: number; location?: string; body?: string } = {
    keys: [key.jwk],
    status: 200,
    fetches: 0,
  };
  const { server, port } = await listen((_request, response) => {
    control.fetches += 1;
    const { status, location, body } = control;
    response.writeHead(status, { 'content-type': 'application/json', ...(location && { location }) });
    response.end(body ?? JSON.stringify({ keys: control.keys }));
  });
  const jwksUrl = `http://127.0.0.1:${port}/jwks`;

  return {
    key,
    control,
    jwksUrl,
    /** Signs an assertion for the usual clinician; a claim or header that is given as undefined is left out. */
    async sign(
      claims: Readonly<Record<string, unknown>> = {},
      { key: by = key, header = {} }: { key?: PortalKey; header?: Record<string, unknown> } = {},
    ): Promise<string> {
      const now = Math.floor(clock() / 1000);
      const usual = {
        iss: partner,
        aud: tokenAudience,
        iat: now,
        exp: now + 300,
        jti: randomUUID(),
        ...amara,
      };
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: by.jwk.alg ?? '', kid: by.jwk.kid ?? '', typ: 'JWT', ...header })
        .sign(by.privateKey);
    },
    stop: () => stop(server),
  };
}

/** See {@link startFakePortal}. */
export type FakePortal = Awaited<ReturnType<typeof startFakePortal>>;
