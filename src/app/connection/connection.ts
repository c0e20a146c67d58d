import type { Sent } from '#lib/line.ts';

/** What is known of the line to the server. `unsure`: a call was lost, and the server is being asked. */
export type ConnectionState = 'up' | 'unsure' | 'down';

/** What {@link createConnection} needs from outside. */
export interface ConnectionOptions {
  /** Asks the server for any answer; false when none came. Never rejects. */
  readonly probe: () => Promise<boolean>;
  /** Whether the browser has a network at all: false is believed of a call's failure, true of nothing. */
  readonly isOnline: () => boolean;
  /** Whether a call's error means that no answer came. */
  readonly isLoss: (error: unknown) => boolean;
  readonly onState: (state: ConnectionState) => void;
}

/** Holds back what is to be sent while nothing gets through, and sends each write once, in order, when it does again. */
export interface Connection {
  readonly state: () => ConnectionState;
  /** Resolves while the line is up. Rejects with the signal's reason when it is aborted before. */
  readonly up: (signal?: AbortSignal) => Promise<void>;
  /** Makes a call as soon as the line is up. Writes that had to wait are made one after the other. */
  readonly send: <T>(call: Sent, attempt: () => Promise<T>) => Promise<T>;
  /** Whether a write waits or is under way. */
  readonly isWriting: () => boolean;
  /** An answer of the server arrived. */
  readonly heard: () => void;
  /** No answer came to something: asks whether the line is still there. */
  readonly lost: () => void;
  /** The browser says that it has no network. */
  readonly wentOffline: () => void;
  /** The browser says that it has one again. */
  readonly cameOnline: () => void;
}

const firstPause = 1_000;
const longestPause = 10_000;

/**
 * See {@link Connection}. `navigator.onLine` alone is not the truth: a lost call and the browser's own word take the line
 * down, an answer of the server brings it back. Only what has not begun waits: what was cut off under way may have
 * arrived, so its caller is told.
 */
export function createConnection({ probe, isOnline, isLoss, onState }: ConnectionOptions): Connection {
  let state: ConnectionState = 'up';
  let asked = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<() => void>();
  let writes = 0;
  let queued = 0;
  let lastWrite: Promise<unknown> = Promise.resolve();

  function become(next: ConnectionState): void {
    if (next === state) return;
    state = next;
    onState(next);
    if (next !== 'up') return;
    failures = 0;
    forget();
    for (const go of waiting) go();
  }

  /** What was asked until now says nothing any more. */
  function forget(): void {
    asked += 1;
    clearTimeout(timer);
  }

  async function ask(): Promise<void> {
    forget();
    const mine = asked;
    const isAnswered = await probe();
    if (mine !== asked) return;
    if (isAnswered) become('up');
    else {
      become('down');
      askLater();
    }
  }

  function askLater(): void {
    forget();
    // Not all browsers of a clinic at the same moment.
    const pause = Math.min(firstPause * 2 ** failures, longestPause) * (0.5 + Math.random() / 2);
    failures += 1;
    timer = setTimeout(() => void ask(), pause);
  }

  function lost(): void {
    if (state !== 'up') return;
    become('unsure');
    void ask();
  }

  async function up(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (state === 'up') return;
    await next(signal);
    return up(signal);
  }

  /** Until the line is up, or the signal aborted. */
  function next(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        waiting.delete(end);
        signal?.removeEventListener('abort', end);
        if (signal?.aborted) reject(signal.reason as Error);
        else resolve();
      };
      waiting.add(end);
      signal?.addEventListener('abort', end);
    });
  }

  return {
    state: () => state,
    up,
    send({ method, signal }, attempt) {
      const begin = async (): Promise<Awaited<ReturnType<typeof attempt>>> => {
        signal?.throwIfAborted();
        // Not by up(): nothing may happen between the last look and the attempt.
        if (state !== 'up') {
          await next(signal);
          return begin();
        }
        try {
          return await attempt();
        } catch (error) {
          if (isLoss(error)) lost();
          throw error;
        }
      };
      if (method === 'GET') return begin();
      writes += 1;
      if (state === 'up' && queued === 0) return begin().finally(() => (writes -= 1));
      queued += 1;
      const write = lastWrite.then(begin).finally(() => {
        writes -= 1;
        queued -= 1;
      });
      lastWrite = write.catch(() => undefined);
      return write;
    },
    isWriting: () => writes > 0,
    heard() {
      // One that was on its way when the network went is no sign of a new one.
      if (isOnline()) become('up');
    },
    lost,
    wentOffline() {
      become('down');
      askLater();
    },
    cameOnline() {
      if (state !== 'up') void ask();
    },
  };
}
