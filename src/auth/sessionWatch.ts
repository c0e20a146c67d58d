import type { SessionLimits } from '#contract/own/session.ts';

/** That a session is about to end. */
export interface SessionEnding {
  /** In milliseconds, on the clock of the watch. */
  readonly at: number;
  /** Whether it goes on when the clinician says so; at its absolute end it does not. */
  readonly canStay: boolean;
}

/** What {@link createSessionWatch} needs from outside. */
export interface SessionWatchOptions {
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
  /** Called once for each end that comes near; with undefined when it has moved away again. */
  readonly onEnding: (ending: SessionEnding | undefined) => void;
  /** The session should be over. Whether it is, the server knows. */
  readonly onEnd: () => void;
}

/** Follows when a session will end, so that the clinician is warned before it does. */
export interface SessionWatch {
  /** What the server said at this time of the session's ends. */
  readonly know: (limits: SessionLimits, at: number) => void;
  /** A call was made at this time, which puts off the idle end. */
  readonly used: (at: number) => void;
  /** So many milliseconds have passed unnoticed, as they do while a machine sleeps. */
  readonly skip: (ms: number) => void;
  /** Looks at the clock: timers of a page that nobody sees come late. */
  readonly look: () => void;
  /** There is no session to follow any more. */
  readonly stop: () => void;
}

/** So long before the end one is warned, in milliseconds, unless half of the whole session is less. */
const notice = 120_000;
/** The server gives whole seconds, rounded down: asked any sooner it would say that the session goes on. */
const slack = 1_000;

/** See {@link SessionWatch}. */
export function createSessionWatch({ now, onEnding, onEnd }: SessionWatchOptions): SessionWatch {
  let idleMs = 0;
  let idleEnd = Infinity;
  let absoluteEnd = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let warned: number | undefined;

  function look(): void {
    clearTimeout(timer);
    const at = Math.min(idleEnd, absoluteEnd);
    const left = at - now();
    const before = Math.min(notice, idleMs / 2);
    if (idleEnd === Infinity) return;
    if (left > before) {
      if (warned !== undefined) onEnding(undefined);
      warned = undefined;
      timer = setTimeout(look, left - before);
      return;
    }
    if (warned !== at) {
      warned = at;
      onEnding({ at, canStay: idleEnd < absoluteEnd });
    }
    timer = setTimeout(onEnd, Math.max(left, 0) + slack);
  }

  return {
    know({ idleSeconds, idleEndsInSeconds, endsInSeconds }, at) {
      idleMs = idleSeconds * 1000;
      idleEnd = at + idleEndsInSeconds * 1000;
      absoluteEnd = at + endsInSeconds * 1000;
      look();
    },
    used(at) {
      if (idleEnd === Infinity) return;
      idleEnd = Math.max(idleEnd, at + idleMs);
      // Far from the end there is nothing to do now: what is due then looks again.
      if (warned !== undefined) look();
    },
    skip(ms) {
      idleEnd -= ms;
      absoluteEnd -= ms;
      look();
    },
    look,
    stop() {
      clearTimeout(timer);
      idleEnd = Infinity;
      if (warned !== undefined) onEnding(undefined);
      warned = undefined;
    },
  };
}
