import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import type { Configuration } from 'oidc-provider';
import { clinicians } from '../seed/clinicians.ts';
import { memoryAdapters } from './memoryAdapter.ts';
import { failurePage } from './page.ts';

/** The one application that may sign people in. */
export interface IdentityClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
}

const scope = 'openid profile email';
const minutes = 60;

/** The provider's configuration: the code flow with PKCE for one client, its key made anew at every start. */
export async function configuration({ id, secret, redirectUri }: IdentityClient): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    adapter: memoryAdapters(),
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clients: [
      {
        client_id: id,
        client_secret: secret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: scope.split(' '),
    claims: { openid: ['sub'], profile: ['given_name', 'family_name'], email: ['email', 'email_verified'] },
    // Names and e-mail stand in the ID token itself, as many identity providers do it.
    conformIdTokenClaims: false,
    clientBasedCORS: () => false,
    expiresWithSession: () => false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: 10 * minutes,
      AuthorizationCode: minutes,
      Grant: 60 * minutes,
      IdToken: 10 * minutes,
      Interaction: 60 * minutes,
      Session: 60 * minutes,
    },
    findAccount: (_context, sub) => accountOf(sub),
    // Choosing a person grants everything at once: there is no page for consent.
    async loadExistingGrant({ oidc }) {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(scope);
      await grant.save();
      return grant;
    },
    renderError(context, out) {
      const { html, headers } = failurePage(out.error_description ?? out.error);
      context.set(headers);
      context.body = html;
    },
  };
}

function accountOf(sub: string) {
  const clinician = clinicians.find((each) => each.sub === sub);
  if (!clinician) return undefined;
  const { givenName, familyName, email } = clinician;
  const claims = { sub, given_name: givenName, family_name: familyName, email, email_verified: true };
  return { accountId: sub, claims: () => claims };
}
