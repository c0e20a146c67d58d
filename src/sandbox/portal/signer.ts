import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';
import { partnerAudience } from '#contract/own/partnerApi.ts';
import { authPaths } from '#contract/own/session.ts';
import type { DemoPartnerId } from '../demoPartner.ts';
import type { Clinician } from '../seed/clinicians.ts';

/** What can be wrong with an assertion, on purpose. */
export const assertionFaults = ['none', 'expired', 'clock-ahead', 'unknown-key'] as const;

/** One of {@link assertionFaults}. */
export type AssertionFault = (typeof assertionFaults)[number];

/** The portal's server as the one who says who a clinician is. */
export interface Signer {
  /** Its public key, to be published. */
  readonly jwks: JSONWebKeySet;
  /** For the frame: signs the clinician in. */
  readonly forFrame: (clinician: Clinician, fault: AssertionFault) => Promise<string>;
  /** For a request of the portal's own server about the clinician's referral. */
  readonly forServer: (clinician: Clinician) => Promise<string>;
}

const lifeSeconds = 120;

/** Makes a partner's key, which lives as long as this process. `app` is the origin of Scan Referral. */
export async function createSigner(app: string, partner: DemoPartnerId): Promise<Signer> {
  const [published, hidden] = await Promise.all([makeKey(), makeKey()]);

  function sign(claims: Readonly<Record<string, string>>, fault: AssertionFault): Promise<string> {
    const { kid, privateKey } = fault === 'unknown-key' ? hidden : published;
    const now = Math.floor(Date.now() / 1000) + movedBy[fault];
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
      .setIssuer(partner)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + lifeSeconds)
      .sign(privateKey);
  }

  return {
    jwks: { keys: [published.jwk] },
    forFrame: ({ sub, givenName, familyName, email }, fault) =>
      sign({ aud: app + authPaths.token, sub, given_name: givenName, family_name: familyName, email }, fault),
    forServer: ({ sub }) => sign({ aud: partnerAudience(app), sub }, 'none'),
  };
}

/** By how many seconds the portal's clock is wrong. */
const movedBy: Readonly<Record<AssertionFault, number>> = {
  none: 0,
  expired: -600,
  'clock-ahead': 600,
  'unknown-key': 0,
};

async function makeKey() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const kid = randomUUID();
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
}
