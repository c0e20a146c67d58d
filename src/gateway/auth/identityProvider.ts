import * as client from 'openid-client';
import type { Clock } from '../clock.ts';
import type { Partner } from '../partners.ts';
import type { Identity } from '../vault/vault.ts';
import { toIdentity } from './identity.ts';

/** What has to be remembered between leaving for the identity provider and coming back. */
export interface Transaction {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** A partner's identity provider. */
export interface IdentityProvider {
  /** Where to send the browser. Rejects when the provider cannot be reached. */
  readonly begin: () => Promise<{ url: URL; transaction: Transaction }>;
  /** Who came back. Rejects for every answer that is not exactly right. */
  readonly finish: (callback: URL, transaction: Transaction) => Promise<Identity>;
}

const hour = 60 * 60_000;
const timeoutSeconds = 8;
const toleranceSeconds = 60;

/**
 * OpenID Connect: authorization code with PKCE (S256), state and nonce; the id token's signature is checked too.
 * Discovery happens at the first sign-in and again every hour; a failed one is tried again at the next sign-in.
 */
export function createIdentityProvider(
  { features, oidc }: Partner,
  redirectUri: string,
  clock: Clock,
): IdentityProvider {
  let known: { configuration: Promise<client.Configuration>; until: number } | undefined;

  function configuration(): Promise<client.Configuration> {
    if (known && clock() < known.until) return known.configuration;
    const found = discover(oidc);
    const entry = { configuration: found, until: clock() + hour };
    known = entry;
    found.catch(() => {
      if (known === entry) known = undefined;
    });
    return found;
  }

  return {
    async begin() {
      const transaction = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        response_type: 'code',
        state: transaction.state,
        nonce: transaction.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(transaction.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url, transaction };
    },
    async finish(callback, { state, nonce, codeVerifier }) {
      const found = await configuration();
      const tokens = await client.authorizationCodeGrant(found, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      const claims = { ...tokens.claims() };
      const subject = String(claims['sub']);
      // Names and address may come in the id token or, as the specification prefers, from the userinfo endpoint.
      const more = found.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(found, tokens.access_token, subject)
        : {};
      return toIdentity(features.id, oidc.issuer, { ...claims, ...more });
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: Partner['oidc']): Promise<client.Configuration> {
  const basic = client.ClientSecretBasic(clientSecret);
  const post = client.ClientSecretPost(clientSecret);
  const authentication: client.ClientAuth = (server, ...rest) => {
    // Basic is what a provider takes that does not say (OpenID Connect Discovery 1.0 §3).
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
  const isPlain = issuer.startsWith('http:');
  return client.discovery(
    new URL(issuer),
    clientId,
    { [client.clockTolerance]: toleranceSeconds },
    authentication,
    {
      timeout: timeoutSeconds,
      // The configuration takes http for this machine only (partners.ts).
      execute: [client.enableNonRepudiationChecks, ...(isPlain ? [client.allowInsecureRequests] : [])],
    },
  );
}
