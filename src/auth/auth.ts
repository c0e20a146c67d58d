import type { Session, SessionAnswer } from '#contract/own/session.ts';

/** What the tab knows of who is signed in. `ended` keeps the session so that the page can stay as it is. */
export type AuthState =
  | { readonly status: 'starting' }
  | { readonly status: 'signed-out' }
  | { readonly status: 'unreachable' }
  | {
      readonly status: 'signed-in';
      readonly session: Session;
      /** When the server said so, on the clock of {@link AuthLine.now}. */
      readonly at: number;
    }
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

/**
 * What {@link createAuth} needs from outside. What watches over a session and shares its tokens among tabs is loaded after
 * the first paint, and takes the place of what is not `readonly`.
 */
export interface AuthLine {
  /**
   * Trades the session for a token; undefined when there is no session. Throws when the server cannot be reached.
   * @param stale the token that will not do any more: any other one of the session will. Without it the server is asked.
   */
  exchange: (stale?: string) => Promise<SessionAnswer | undefined>;
  /** Ends the session on the server. */
  end: () => Promise<void>;
  /** Told when each call was sent that the session's token let in. */
  used?: (at: number) => void;
  /** Called instead of going on when somebody else is signed in now: the page shows the first one's work. */
  readonly onOtherClinician: () => void;
  /** Milliseconds of a clock that nobody sets. It may stand still while the machine sleeps: a 401 renews as well. */
  readonly now: () => number;
}

/** The access token of this tab, in memory only, and who it stands for. */
export interface Auth {
  readonly line: AuthLine;
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
  /** The session is over, as somebody else found out. */
  readonly over: () => void;
  readonly signOut: () => Promise<void>;
}

/** A token is renewed when less than this share of its life is left, so that no request starts with a dying one. */
export const reserve = 0.1;

interface Held {
  readonly token: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

/** The auth context's logic, free of React. One exchange serves all who wait for a token. */
export function createAuth(line: AuthLine): Auth {
  const { now } = line;
  let state: AuthState = { status: 'starting' };
  let held: Held | undefined;
  let underWay: Promise<string> | undefined;
  const listeners = new Set<() => void>();

  function become(next: AuthState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function over(): void {
    held = undefined;
    const last = sessionOf(state);
    become(last ? { status: 'ended', session: last } : { status: 'signed-out' });
  }

  async function obtain(stale?: string): Promise<string> {
    let answer: SessionAnswer | undefined;
    try {
      answer = await line.exchange(stale);
    } catch {
      if (held && now() < held.expiresAt) return held.token;
      if (state.status === 'starting') become({ status: 'unreachable' });
      throw new NoTokenError('unreachable');
    }
    if (!answer) {
      over();
      throw new NoTokenError('signed-out');
    }
    const last = sessionOf(state);
    if (last && !isSameClinician(last, answer.session)) {
      // First off the screen: the way to another page can be long, and leads back.
      over();
      line.onOtherClinician();
      throw new NoTokenError('signed-out');
    }
    const life = answer.expires_in * 1000;
    const at = now();
    held = { token: answer.access_token, renewAt: at + life * (1 - reserve), expiresAt: at + life };
    become({ status: 'signed-in', session: answer.session, at });
    return held.token;
  }

  const obtainOnce = (stale?: string) => (underWay ??= obtain(stale).finally(() => (underWay = undefined)));

  /** What is under way may have begun before there was a reason to ask, and need not ask the server at all. */
  async function renewSession(): Promise<void> {
    await underWay?.catch(() => undefined);
    await obtainOnce();
  }

  return {
    line,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    token: async () => (held && now() < held.renewAt ? held.token : obtainOnce(held?.token)),
    renew(refused) {
      if (held?.token === refused) held = undefined;
      return held ? Promise.resolve(held.token) : obtainOnce(refused);
    },
    check: () => renewSession().catch(() => undefined),
    renewSession,
    over,
    async signOut() {
      await line.end();
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
