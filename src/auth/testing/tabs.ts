import type { SessionAnswer } from '#contract/own/session.ts';
import { createAuth, type Auth } from '../auth.ts';
import { createSharedExchange } from '../sharedExchange.ts';
import type { TabChannel, TabMessage } from '../tabChannel.ts';
import { answerWith } from './answers.ts';

/** Does something at a moment that the test chooses; with the name of what it is, for reports. */
export type Later = (what: string) => Promise<unknown>;

/** A browser with tabs in one session, and the server that they ask. Nothing happens but when `later` says so. */
export interface World {
  readonly open: (support?: Support) => Promise<Tab>;
  readonly server: { asked: number; session: string | undefined; isDown: boolean };
  /** Milliseconds that have passed. */
  readonly clock: { now: number };
  /** The kinds of the messages that tabs have sent, in order. */
  readonly posted: readonly string[];
  /** Whether the server lets a call in with this token. */
  readonly isAlive: (token: string) => boolean;
}

/** What a tab's browser has. */
export interface Support {
  readonly locks?: 'there' | 'missing' | 'throwing';
  readonly channel?: 'there' | 'missing';
  /** The session of this tab's own cookie, in place of the one that all share. */
  readonly session?: string;
}

/** One tab. */
export interface Tab {
  readonly auth: Auth;
  readonly used: number[];
  /** Nothing of it goes on: what it holds is let go, what it has sent is lost, what it would be sent is dropped. */
  readonly crash: () => void;
  readonly isDead: () => boolean;
  /** A call as the api makes it: with the token, and once more with another one after a 401. '' if the tab dies first. */
  readonly call: () => Promise<string>;
}

/** How long tokens are good for, in milliseconds. */
export const tokenLife = 600_000;

/**
 * Makes a {@link World}.
 * @param later when locks are granted, messages arrive and the server answers
 * @param pause when a tab that waits for the others stops doing so
 * @param isDropped whether a message gets lost
 */
export function createWorld(
  later: Later,
  pause: () => Promise<unknown>,
  isDropped: () => boolean = () => false,
): World {
  const clock = { now: 0 };
  const server: World['server'] = { asked: 0, session: 'one', isDown: false };
  const issued = new Map<string, number>();
  const posted: string[] = [];
  const listeners = new Map<object, (message: TabMessage) => void>();
  const waiting: { tab: object; run: () => void }[] = [];
  let holder: object | undefined;

  function grant(): void {
    if (holder) return;
    const next = waiting.shift();
    if (!next) return;
    holder = next.tab;
    void later('lock').then(next.run);
  }
  function letGo(tab: object): void {
    if (holder !== tab) return;
    holder = undefined;
    grant();
  }

  async function exchange(own: string | undefined): Promise<SessionAnswer | undefined> {
    server.asked += 1;
    await later('server');
    if (server.isDown) throw new TypeError('Failed to fetch');
    const id = own ?? server.session;
    const answer = id === undefined ? undefined : issue(id);
    await later('answer');
    return answer;
  }

  function issue(id: string): SessionAnswer {
    const token = `token ${issued.size}`;
    issued.set(token, clock.now + tokenLife);
    return answerWith(token, id, tokenLife / 1000);
  }

  const isAlive = (token: string) => (issued.get(token) ?? 0) > clock.now;

  async function open({ locks = 'there', channel = 'there', session }: Support = {}): Promise<Tab> {
    const me = {};
    let isDead = false;
    const line: TabChannel = {
      post(message) {
        posted.push(message.type);
        for (const [other, hear] of listeners) {
          if (other === me || isDropped()) continue;
          void later(message.type).then(() => !isDead && listeners.has(other) && hear(message));
        }
      },
      listen: (listener) => void listeners.set(me, listener),
      close: () => void listeners.delete(me),
    };
    const request = ((_name: string, _options: unknown, run: () => Promise<unknown>) => {
      if (locks === 'throwing') return Promise.reject(new DOMException('', 'SecurityError'));
      return new Promise<void>((resolve) => {
        waiting.push({ tab: me, run: resolve });
        grant();
      })
        .then(run)
        .finally(() => letGo(me));
    }) as LockManager['request'];
    // What a dead tab waits for never comes.
    const alive = async <T>(promise: Promise<T>): Promise<T> => {
      const value = await promise;
      return isDead ? new Promise<never>(() => undefined) : value;
    };
    const used: number[] = [];
    const auth = createAuth({
      exchange: (stale) => shared.exchange(stale),
      end: () => Promise.resolve(),
      onOtherClinician: () => undefined,
      now: () => clock.now,
    });
    const shared = createSharedExchange({
      exchange: () => alive(exchange(session)),
      channel: channel === 'there' ? line : undefined,
      locks: locks === 'missing' ? undefined : { request },
      now: () => clock.now,
      wall: () => clock.now,
      pause,
      onAnswer: () => undefined,
      onUsed: (at) => void used.push(at),
      onOver: auth.over,
      onOther: () => void auth.check(),
    });
    auth.line.end = async () => {
      server.session = undefined;
      await Promise.resolve();
      shared.over();
    };
    auth.line.used = shared.used;
    await auth.check();
    const state = auth.state();
    if (state.status === 'signed-in') shared.begin(state.session);
    let die: () => void = () => undefined;
    const death = new Promise<string>((resolve) => (die = () => resolve('')));
    const call = async () => {
      let token = await auth.token();
      if (!isAlive(token)) token = await auth.renew(token);
      if (!isAlive(token)) throw new Error('refused twice');
      return token;
    };
    return {
      auth,
      used,
      isDead: () => isDead,
      call: () => Promise.race([call(), death]),
      crash() {
        isDead = true;
        listeners.delete(me);
        waiting.splice(0, Infinity, ...waiting.filter(({ tab }) => tab !== me));
        letGo(me);
        die();
      },
    };
  }

  return { open, server, clock, posted, isAlive };
}
