import type { Session, SessionAnswer } from '#contract/own/session.ts';
import { createSharedToken } from './sharedToken.ts';
import type { TabChannel, TabMessage } from './tabChannel.ts';

/** What {@link createSharedExchange} needs from outside. */
export interface SharedExchangeOptions {
  /** Asks the server. */
  readonly exchange: () => Promise<SessionAnswer | undefined>;
  /** Undefined where the browser has none or refuses them: each tab is for itself then. */
  readonly channel: TabChannel | undefined;
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly now: () => number;
  readonly wall: () => number;
  readonly pause: (ms: number) => Promise<unknown>;
  /** What the server said of the session, to this tab or another one, and when (on the clock of `now`). */
  readonly onAnswer: (session: Session | undefined, at: number) => void;
  /** Another tab's call was let in, which was sent then (on the clock of `now`). */
  readonly onUsed: (at: number) => void;
  /** Another tab found out that the session is over. */
  readonly onOver: () => void;
  /** Another tab is in another session than this one. */
  readonly onOther: () => void;
}

/** One exchange for all tabs of a session. */
export interface SharedExchange {
  /** See `AuthLine.exchange`. */
  readonly exchange: (stale?: string) => Promise<SessionAnswer | undefined>;
  /** The session that this tab is in. */
  readonly begin: (session: Session) => void;
  /** Tells the others that a call was let in. */
  readonly used: () => void;
  /** Tells the others that the session was ended. */
  readonly over: () => void;
  readonly close: () => void;
}

const lockName = 'scan-referral token';
/** So long a tab waits for the one that is asking the server, and for the others' answers, in milliseconds. */
const patience = 5_000;
const answerWithin = 100;
/** The others are told of a use at most so often: every call would be one too many. */
const usedEvery = 5_000;

/**
 * Shares access tokens among the tabs of one session, in memory only. Who needs one takes what another tab has, else the
 * lock, asks the others once more (the one before may have obtained one a moment ago, and locks and messages come in no
 * order), and only then the server. Nothing depends on it: without locks, without messages, or with a tab that died
 * while it held the lock, each tab asks the server itself.
 *
 * A token is taken from a tab of the same session only. That there is another session is a reason to ask the server.
 * https://www.w3.org/TR/web-locks/ https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts
 */
export function createSharedExchange(options: SharedExchangeOptions): SharedExchange {
  const { channel, locks, now, wall, pause, onAnswer } = options;
  const shared = createSharedToken(now, wall);
  let mine: string | undefined;
  let other: string | undefined;
  let overs = 0;
  let isAlone = true;
  let toldAt = -Infinity;
  let answered: () => void = () => undefined;

  function post(message: (session: string) => TabMessage): void {
    if (mine !== undefined) channel?.post(message(mine));
  }

  /** Gives the others the token that is there. @returns whether there is one */
  function offer(): boolean {
    const found = shared.get();
    if (found) post((session) => ({ type: 'token', session, ...found, at: wall() }));
    return found !== undefined;
  }

  function over(): void {
    shared.drop();
    post((session) => ({ type: 'over', session }));
  }

  async function fromServer(): Promise<SessionAnswer | undefined> {
    const before = overs;
    let answer = await options.exchange();
    // Given before another tab signed out, perhaps.
    if (overs !== before) answer = await options.exchange();
    onAnswer(answer?.session, now());
    if (!answer) {
      over();
      return undefined;
    }
    mine = answer.session.id;
    shared.drop();
    shared.put(answer, 0);
    return answer;
  }

  function fromAnother(stale: string): SessionAnswer | undefined {
    const found = shared.get(stale);
    return found && { ...found.answer, expires_in: found.answer.expires_in - found.age / 1000 };
  }

  async function asked(stale: string): Promise<SessionAnswer | undefined> {
    if (isAlone) return undefined;
    isAlone = true;
    const heard = new Promise<void>((resolve) => (answered = () => shared.get(stale) && resolve()));
    post((session) => ({ type: 'who', session }));
    await Promise.race([heard, pause(answerWithin)]);
    return fromAnother(stale);
  }

  async function obtain(stale: string): Promise<SessionAnswer | undefined> {
    const found = fromAnother(stale) ?? (await asked(stale));
    if (found) return found;
    const answer = await fromServer();
    offer();
    return answer;
  }

  async function inTurn(stale: string): Promise<SessionAnswer | undefined> {
    if (!locks || !channel || fromAnother(stale)) return obtain(stale);
    let isMyTurn = false;
    try {
      return await locks.request(lockName, { signal: AbortSignal.timeout(patience) }, () => {
        isMyTurn = true;
        return obtain(stale);
      });
    } catch (error) {
      if (isMyTurn) throw error;
      return obtain(stale);
    }
  }

  async function look(): Promise<SessionAnswer | undefined> {
    const before = mine;
    const answer = await fromServer();
    // A look at the server that finds what was known makes no noise: two tabs must not keep each other looking.
    if (mine !== before) offer();
    return answer;
  }

  function hear(message: TabMessage): void {
    isAlone = false;
    if (message.session !== mine) {
      // Once for each: this tab may not be able to get into it.
      if (message.session !== other) options.onOther();
      other = message.session;
      return;
    }
    const sinceSent = 'at' in message ? Math.max(wall() - message.at, 0) : 0;
    switch (message.type) {
      case 'token':
        shared.put(message.answer, message.age + sinceSent);
        return answered();
      case 'used':
        return options.onUsed(now() - sinceSent);
      case 'over':
        overs += 1;
        shared.drop();
        return options.onOver();
      case 'who':
        if (!offer()) post((session) => ({ type: 'here', session }));
        return;
      case 'here':
    }
  }

  channel?.listen(hear);
  return {
    exchange: (stale) => (stale === undefined ? look() : inTurn(stale)),
    begin({ id }) {
      mine = id;
      post((session) => ({ type: 'who', session }));
    },
    used() {
      if (now() - toldAt < usedEvery) return;
      toldAt = now();
      post((session) => ({ type: 'used', session, at: wall() }));
    },
    over,
    close: () => channel?.close(),
  };
}
