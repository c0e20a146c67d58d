/** What the clinician is told about a step's draft. `savedAt` is an ISO 8601 instant of the server. */
export type DraftStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly savedAt: string }
  | { readonly kind: 'failed' };

/** What {@link createDraftSaver} needs from outside. */
export interface DraftSaverOptions<Values> {
  readonly save: (values: Values) => Promise<{ readonly savedAt: string }>;
  readonly onStatus: (status: DraftStatus) => void;
}

/** Stores the latest values a moment after the last change, one request at a time, until it succeeds. */
export interface DraftSaver<Values> {
  readonly change: (values: Values) => void;
  /** Stores at once what waits, or as soon as the request under way has ended. */
  readonly flush: () => void;
  /** The page goes: stores what waits beside the request under way, because nothing comes after that. */
  readonly leave: () => void;
  /** Gives up what waits; resolves when nothing is under way any more. */
  readonly stop: () => Promise<void>;
  /** True while something typed is not stored yet. */
  readonly isDirty: () => boolean;
}

/** Milliseconds after the last change, and after the first one that is not stored, however long typing goes on. */
export const delays = { afterLast: 1_000, afterFirst: 2_000 } as const;
/** Milliseconds after one failure, after the next; the last one is for all that follow. */
export const retryDelays = [2_000, 4_000, 8_000, 16_000, 30_000] as const;

interface Typed<Values> {
  readonly values: Values;
  /** When the first and the last of the changes came that no request has taken along. */
  readonly firstAt: number;
  readonly lastAt: number;
}

/** See {@link DraftSaver}. What it tells is "saved" only as long as the latest values are what the server has taken. */
export function createDraftSaver<Values>({ save, onStatus }: DraftSaverOptions<Values>): DraftSaver<Values> {
  let waiting: Typed<Values> | undefined;
  let sent: Typed<Values> | undefined;
  let underWay: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUrgent = false;
  let failures = 0;

  function schedule(): void {
    clearTimeout(timer);
    if (underWay || !waiting) return;
    const retry = retryDelays[Math.min(failures, retryDelays.length) - 1];
    const due = Math.min(waiting.lastAt + delays.afterLast, waiting.firstAt + delays.afterFirst);
    timer = setTimeout(begin, isUrgent ? 0 : (retry ?? due - Date.now()));
  }

  function begin(): void {
    clearTimeout(timer);
    if (underWay || !waiting) return;
    isUrgent = false;
    sent = waiting;
    underWay = store(sent).finally(() => {
      underWay = undefined;
      schedule();
    });
  }

  async function store(mine: Typed<Values>): Promise<void> {
    try {
      const { savedAt } = await save(mine.values);
      failures = 0;
      if (waiting !== mine) return;
      waiting = undefined;
      onStatus({ kind: 'saved', savedAt });
    } catch {
      if (!waiting) return;
      failures += 1;
      onStatus({ kind: 'failed' });
    }
  }

  return {
    change(values) {
      const now = Date.now();
      // What is under way has its own beginning; what came since has another one.
      const firstAt = waiting && waiting !== sent ? waiting.firstAt : now;
      waiting = { values, firstAt, lastAt: now };
      // A failure stays to be seen until something was stored; typing on does not repeat the request either.
      if (failures > 0) return;
      onStatus({ kind: 'saving' });
      schedule();
    },
    flush() {
      isUrgent = waiting !== undefined && waiting !== sent && underWay !== undefined;
      begin();
    },
    leave() {
      if (!underWay) begin();
      else if (waiting && waiting !== sent) void save(waiting.values).catch(() => undefined);
    },
    async stop() {
      waiting = undefined;
      failures = 0;
      isUrgent = false;
      clearTimeout(timer);
      await underWay;
    },
    isDirty: () => waiting !== undefined,
  };
}
