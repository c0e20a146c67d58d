import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listen, readAll, stop } from './listen.ts';

/** Who signs in at the stand-in identity provider. */
export interface Person {
  readonly sub: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string;
}

/** Someone to sign in as. */
export const amara: Person = {
  sub: 'amara',
  given_name: 'Amara',
  family_name: 'Okafor',
  email: 'amara.okafor@clinic.example',
};

/** A stand-in identity provider: discovery, keys, and a token endpoint that checks client, code and PKCE. */
export async function startFakeIssuer(client: { id: string; secret: string }) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const codes = new Map<string, { person: Person; nonce: string; challenge: string }>();
  const control = { down: false, discoveries: 0, audience: client.id };

  async function tokens(form: URLSearchParams, authorization: string | undefined) {
    // Both parts are form-encoded (RFC 6749 §2.3.1).
    const basic = Buffer.from((authorization ?? '').replace('Basic ', ''), 'base64').toString();
    const isClient = decodeURIComponent(basic) === `${client.id}:${client.secret}`;
    const found = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!isClient || !found || found.challenge !== challenge) return undefined;
    const { sub, ...profile } = found.person;
    const idToken = await new SignJWT({ nonce: found.nonce, ...profile })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(origin)
      .setSubject(sub)
      .setAudience(control.audience)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    return { access_token: 'idp', token_type: 'Bearer', id_token: idToken };
  }

  const { server, port } = await listen((request, response) => {
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    void (async () => {
      if (control.down) answer(503, {});
      else if (request.url === '/jwks') answer(200, { keys: [jwk] });
      else if (request.url === '/token') {
        const form = new URLSearchParams((await readAll(request)).toString());
        const found = await tokens(form, request.headers.authorization);
        answer(found ? 200 : 400, found ?? { error: 'invalid_grant' });
      } else {
        control.discoveries += 1;
        answer(200, {
          issuer: origin,
          authorization_endpoint: `${origin}/authorize`,
          token_endpoint: `${origin}/token`,
          jwks_uri: `${origin}/jwks`,
          response_types_supported: ['code'],
          id_token_signing_alg_values_supported: ['ES256'],
        });
      }
    })();
  });
  const origin = `http://127.0.0.1:${port}`;

  return {
    origin,
    control,
    /** Signs somebody in at the address a browser was sent to; gives the parameters of the way back. */
    authorize: (location: string, person: Person): URLSearchParams => {
      const asked = new URL(location).searchParams;
      const code = `code-${codes.size}-${Math.random()}`;
      codes.set(code, {
        person,
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge_method') === 'S256' ? (asked.get('code_challenge') ?? '') : '',
      });
      return new URLSearchParams({ code, state: asked.get('state') ?? '' });
    },
    stop: () => stop(server),
  };
}
