import { readAssertionRefusal, type AssertionRefusal } from '#contract/own/assertion.ts';
import {
  assertionGrant,
  authPaths,
  isSessionAnswer,
  requestedWith,
  type SessionAnswer,
} from '#contract/own/session.ts';

const timeoutMs = 10_000;

/** What {@link createAssertionExchange} needs from outside. */
export interface AssertionExchangeOptions {
  /** The partner whose frame this is: nobody else's assertion is taken. */
  readonly partner: string;
  /** A fresh assertion. Rejects when there is none. */
  readonly getAssertion: () => Promise<string>;
  readonly onRefused: (refusal: AssertionRefusal) => void;
  readonly fetch: typeof globalThis.fetch;
}

/** Where a frame's access tokens come from. */
export interface AssertionExchange {
  /**
   * A token for a fresh assertion; undefined when the session is over or the assertion was refused, and from then on,
   * until {@link AssertionExchange.again}: a session must not outlive its end because something asks by itself.
   * @throws Error when the portal or the gateway cannot be reached.
   */
  readonly exchange: () => Promise<SessionAnswer | undefined>;
  /** The clinician wants to go on: the next exchange begins a session of its own. */
  readonly again: () => void;
}

/** RFC 7523: trades assertions of the portal's server for access tokens, and keeps one session going by the last token. */
export function createAssertionExchange(options: AssertionExchangeOptions): AssertionExchange {
  const { partner, getAssertion, onRefused, fetch } = options;
  let earlier: string | undefined;
  let isOver = false;

  async function exchange(): Promise<SessionAnswer | undefined> {
    if (isOver) return undefined;
    const assertion = await getAssertion();
    const response = await fetch(authPaths.token, {
      method: 'POST',
      headers: { [requestedWith.name]: requestedWith.value },
      // Whoever is signed in in a tab of this browser has nothing to do with this frame.
      credentials: 'omit',
      body: new URLSearchParams({
        grant_type: assertionGrant,
        client_id: partner,
        assertion,
        ...(earlier !== undefined && { access_token: earlier }),
      }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok && isSessionAnswer(body)) {
      earlier = body.access_token;
      return body;
    }
    const refusal = readAssertionRefusal(body);
    if (refusal && refusal.reason !== 'session-ended') onRefused(refusal);
    if (refusal?.error !== 'invalid_grant') throw new Error(`Token endpoint answered ${response.status}`);
    isOver = true;
    return undefined;
  }

  return {
    exchange,
    again() {
      isOver = false;
      earlier = undefined;
    },
  };
}
