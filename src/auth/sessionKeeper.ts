import type { Session } from '#contract/own/session.ts';
import type { Auth } from './auth.ts';
import { createSessionWatch, type SessionEnding } from './sessionWatch.ts';

/** What {@link createSessionKeeper} needs from outside. */
export interface SessionKeeperOptions {
  readonly auth: Pick<Auth, 'state' | 'check' | 'over'>;
  /** Milliseconds of the clock that nobody sets, and of the one that people and networks set. */
  readonly now: () => number;
  readonly wall: () => number;
  /** Called when the end comes near, and with undefined when it has moved away again. */
  readonly onEnding: (ending: SessionEnding | undefined) => void;
  readonly window: EventTarget;
  readonly document: EventTarget;
}

/** Keeps a page from outliving its session. */
export interface SessionKeeper {
  /** What the server said at this time (of `now`) about the session; undefined that there is none any more. */
  readonly know: (session: Session | undefined, at: number) => void;
  /** A call was let in, which was sent at this time (of `now`). */
  readonly used: (at: number) => void;
  readonly release: () => void;
}

/** How often the two clocks are compared, and what they may differ by: less is a clock being put right. */
const beatMs = 2_000;
const sleptMs = 5_000;

/**
 * Warns before the end, and at the end asks the server, which alone knows. Where the server cannot be reached the page is
 * taken to be over: whoever passes by must not read it because a network is down.
 *
 * Neither clock is believed when they disagree. `performance.now` may stand still while the machine sleeps, and the wall
 * clock can be set; so that it has run ahead is no more than a reason to ask.
 * https://www.w3.org/TR/hr-time-3/#sec-monotonic-clock
 */
export function createSessionKeeper(options: SessionKeeperOptions): SessionKeeper {
  const { auth, now, wall, onEnding, window, document } = options;
  let answers = 0;
  let ahead = wall() - now();
  const watch = createSessionWatch({
    now,
    onEnding,
    onEnd: () => void ask().then((answered) => answered || auth.over()),
  });

  /** @returns whether the server answered */
  async function ask(): Promise<boolean> {
    const before = answers;
    await auth.check();
    return answers !== before || auth.state().status !== 'signed-in';
  }

  function compareClocks(): void {
    const before = ahead;
    ahead = wall() - now();
    const gap = ahead - before;
    if (gap > sleptMs && auth.state().status === 'signed-in')
      void ask().then((answered) => answered || watch.skip(gap));
  }

  function look(): void {
    compareClocks();
    watch.look();
  }

  // A page that the browser keeps for "back" is kept empty, and is filled again once the server has said that it may be.
  function leave(event: Event): void {
    if (isKept(event) && auth.state().status === 'signed-in') auth.over();
  }
  function comeBack(event: Event): void {
    if (isKept(event)) void auth.check();
    else look();
  }

  const beat = setInterval(compareClocks, beatMs);
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener('focus', look, { signal });
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('pageshow', comeBack, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  document.addEventListener('resume', look, { signal });

  return {
    know(session, at) {
      answers += 1;
      if (session?.limits) watch.know(session.limits, at);
      else watch.stop();
    },
    used: watch.used,
    release() {
      clearInterval(beat);
      listening.abort();
      watch.stop();
    },
  };
}

function isKept(event: Event): boolean {
  return (event as Partial<PageTransitionEvent>).persisted === true;
}
