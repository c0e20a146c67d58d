import type { Session, SessionAnswer } from '#contract/own/session.ts';

/** What the tab knows of who is signed in. `ended` keeps the session so that the page can stay as it is. */
export type AuthState =
  | { readonly status: 'starting' }
  | { readonly status: 'signed-out' }
  | { readonly status: 'unreachable' }
  | { readonly status: 'signed-in'; readonly session: Session }
  | { readonly status: 'ended'; readonly session: Session };

/** Why there is no access token: nobody is signed in, or the server cannot be reached. */
export class NoTokenError extends Error {
  override readonly name = 'NoTokenError';
  readonly reason: 'signed-out' | 'unreachable';
  constructor(reason: 'signed-out' | 'unreachable') {
    super(`No access token: ${reason}`);
    this.reason = reason;
  }
}

/** What {@link createAuth} needs from outside. */
export interface AuthOptions {
  /** Trades the session for a token; undefined when there is no session. Throws when the server cannot be reached. */
  readonly exchange: () => Promise<SessionAnswer | undefined>;
  /** Ends the session on the server. */
  readonly end: () => Promise<void>;
  /** Called instead of going on when somebody else is signed in now: the page shows the first one's work. */
  readonly onOtherClinician: () => void;
  /** Milliseconds; only differences are used, so a wrong clock does no harm. */
  readonly now: () => number;
}

/** The access token of this tab, in memory only, and who it stands for. */
export interface Auth {
  readonly state: () => AuthState;
  readonly subscribe: (listener: () => void) => () => void;
  /** A token with life left in it. Throws {@link NoTokenError}. */
  readonly token: () => Promise<string>;
  /** A token other than the given one, which the server refused. Throws {@link NoTokenError}. */
  readonly renew: (refused: string) => Promise<string>;
  /** Asks the server who is signed in: at the start, and again after a failure or the end. Never rejects. */
  readonly check: () => Promise<void>;
  /** Asks for the session anew after it has changed on the server. Throws {@link NoTokenError}. */
  readonly renewSession: () => Promise<void>;
  readonly signOut: () => Promise<void>;
}

/** A token is renewed when less than this share of its life is left, so that no request starts with a dying one. */
const reserve = 0.1;

interface Held {
  readonly token: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

/** The auth context's logic, free of React. One exchange serves all who wait for a token. */
export function createAuth({ exchange, end, onOtherClinician, now }: AuthOptions): Auth {
  let state: AuthState = { status: 'starting' };
  let held: Held | undefined;
  let underWay: Promise<string> | undefined;
  const listeners = new Set<() => void>();

  function become(next: AuthState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function obtain(): Promise<string> {
    let answer: SessionAnswer | undefined;
    try {
      answer = await exchange();
    } catch {
      if (held && now() < held.expiresAt) return held.token;
      if (state.status === 'starting') become({ status: 'unreachable' });
      throw new NoTokenError('unreachable');
    }
    if (!answer) {
      held = undefined;
      const last = sessionOf(state);
      become(last ? { status: 'ended', session: last } : { status: 'signed-out' });
      throw new NoTokenError('signed-out');
    }
    const last = sessionOf(state);
    if (last && !isSameClinician(last, answer.session)) {
      onOtherClinician();
      throw new NoTokenError('signed-out');
    }
    const life = answer.expires_in * 1000;
    held = { token: answer.access_token, renewAt: now() + life * (1 - reserve), expiresAt: now() + life };
    become({ status: 'signed-in', session: answer.session });
    return held.token;
  }

  const obtainOnce = () => (underWay ??= obtain().finally(() => (underWay = undefined)));

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    token: async () => (held && now() < held.renewAt ? held.token : obtainOnce()),
    renew(refused) {
      if (held?.token === refused) held = undefined;
      return held ? Promise.resolve(held.token) : obtainOnce();
    },
    check: () =>
      obtainOnce().then(
        () => undefined,
        () => undefined,
      ),
    async renewSession() {
      await underWay?.catch(() => undefined);
      await obtainOnce();
    },
    async signOut() {
      await end();
      held = undefined;
      become({ status: 'signed-out' });
    },
  };
}

function sessionOf(state: AuthState): Session | undefined {
  return state.status === 'signed-in' || state.status === 'ended' ? state.session : undefined;
}

/** Until "Before you start" is done the address may still be changed there, and no page shows anybody's work yet. */
function isSameClinician(before: Session, now: Session): boolean {
  const isSameAddress = before.clinician.email === now.clinician.email || before.start !== null;
  return isSameAddress && before.partner.id === now.partner.id;
}
