import { Pool } from 'undici';
import {
  assertionGrant,
  authPaths,
  requestedWith,
  sessionGrant,
  type SessionAnswer,
} from '#contract/own/session.ts';
import { readErrorBody, type ErrorBody } from '#contract/own/errors.ts';
import type { Person } from './fakeIssuer.ts';

/** An answer, read. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly error: ErrorBody['error'] | undefined;
}

/** What to send. */
export interface Sent {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'TRACE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | AsyncGenerator<Uint8Array>;
  readonly json?: unknown;
}

/** The public origin that the tests configure; the real address differs, as it does behind a proxy. */
export const publicOrigin = 'http://localhost:8080';
const sameOrigin = { origin: publicOrigin, [requestedWith.name]: requestedWith.value };

/** A browser: keeps cookies, follows no redirects. */
export function createBrowser(
  base: string,
  authorize: (location: string, person: Person) => URLSearchParams,
) {
  const cookies = new Map<string, string>();
  // A pool sends paths as they are given; `fetch` would tidy them first.
  const pool = new Pool(base);
  let bearer: string | undefined;

  async function send(
    path: string,
    { method = 'GET', headers = {}, body, json }: Sent = {},
  ): Promise<Answered> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await pool.request({
      path,
      method,
      headers: {
        ...(cookie && { cookie }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? ((body ?? null) as string | null) : JSON.stringify(json),
    });
    for (const each of [response.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.body.text();
    const isJson = (response.headers['content-type'] ?? '').includes('json');
    const error = isJson && text ? readErrorBody(JSON.parse(text)) : undefined;
    return { status: response.statusCode, headers: response.headers, text, error };
  }

  const postToken = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    send(authPaths.token, {
      method: 'POST',
      headers: { ...sameOrigin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(form).toString(),
    });
  const token = (headers: Record<string, string> = {}) => postToken({ grant_type: sessionGrant }, headers);

  return {
    cookies,
    send,
    token,
    /** Trades an assertion in, as a portal's frame does. */
    trade: (assertion: string, more: Record<string, string> = {}) =>
      postToken({ grant_type: assertionGrant, assertion, ...more }),
    /** Trades an assertion in and uses the access token from then on. */
    async enter(assertion: string): Promise<SessionAnswer> {
      const { status, text } = await this.trade(assertion);
      if (status !== 200) throw new Error(`the token endpoint answered ${status}: ${text}`);
      const answer = JSON.parse(text) as SessionAnswer;
      bearer = answer.access_token;
      return answer;
    },
    stay: () => send(authPaths.stay, { method: 'POST' }),
    /** Sets or removes the access token that goes with every request. */
    use: (accessToken: string | undefined) => (bearer = accessToken),
    /** With the access token, if there is one. */
    signOut: () => send(authPaths.signOut, { method: 'POST', headers: sameOrigin }),
    /** The way out to the identity provider and back; gives the answer of the callback. */
    async visitIdentityProvider(person: Person, returnTo = '/') {
      const out = await send(
        `${authPaths.signIn}?${new URLSearchParams({ return_to: returnTo }).toString()}`,
      );
      const back = authorize(String(out.headers['location']), person);
      return send(`${authPaths.callback}?${back.toString()}`);
    },
    /** Signs in and gets an access token, which goes with every request from then on. */
    async signIn(person: Person): Promise<SessionAnswer> {
      await this.visitIdentityProvider(person);
      const answer = JSON.parse((await token()).text) as SessionAnswer;
      bearer = answer.access_token;
      return answer;
    },
    /** Goes through "Before you start". */
    start: (email = 'amara@clinic.example') =>
      send(authPaths.start, {
        method: 'POST',
        json: { email, acceptedTerms: '2026-01', marketingEmails: false },
      }),
  };
}
