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
  /** Milliseconds after the last change, and after a failure. */
  readonly delay: number;
  readonly retryDelay: number;
}

/** Stores the latest values a moment after the last change, one request at a time, until it succeeds. */
export interface DraftSaver<Values> {
  readonly change: (values: Values) => void;
  /** Stores at once what waits. */
  readonly flush: () => void;
  /** Gives up what waits; resolves when nothing is under way any more. */
  readonly stop: () => Promise<void>;
  /** True while something typed is not stored yet. */
  readonly isDirty: () => boolean;
}

/** See {@link DraftSaver}. */
export function createDraftSaver<Values>(options: DraftSaverOptions<Values>): DraftSaver<Values> {
  const { save, onStatus, delay, retryDelay } = options;
  let waiting: { values: Values } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;

  function schedule(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(flush, after);
  }

  function flush(): void {
    clearTimeout(timer);
    if (underWay || !waiting) return;
    underWay = store(waiting).finally(() => {
      underWay = undefined;
    });
  }

  async function store(sent: { values: Values }): Promise<void> {
    onStatus({ kind: 'saving' });
    try {
      const { savedAt } = await save(sent.values);
      if (waiting === sent) {
        waiting = undefined;
        onStatus({ kind: 'saved', savedAt });
      } else if (waiting) schedule(delay);
    } catch {
      if (!waiting) return;
      onStatus({ kind: 'failed' });
      schedule(retryDelay);
    }
  }

  return {
    change(values) {
      waiting = { values };
      schedule(delay);
    },
    flush,
    async stop() {
      waiting = undefined;
      clearTimeout(timer);
      await underWay;
    },
    isDirty: () => waiting !== undefined,
  };
}
