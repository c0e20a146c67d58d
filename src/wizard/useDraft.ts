import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { createDraftSaver, type DraftSaver, type DraftStatus } from './draftSaver.ts';
import type { DraftStore } from './handle.ts';

const delay = 1000;
const retryDelay = 5000;

/** A form whose values are stored as a draft while they change. */
export interface Draft {
  readonly status: DraftStatus;
  /** Ends the storing and forgets the draft, once the values themselves were saved. */
  readonly done: () => Promise<void>;
  /** Makes a change to the form that nobody typed, so that it is not stored. */
  readonly quietly: (change: () => void) => void;
}

/** Stores the form's values as the step's draft, about a second after the last change; never when `enabled` is false. */
export function useDraft<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  step: string,
  store: DraftStore,
  enabled: boolean,
): Draft {
  const [status, setStatus] = useState<DraftStatus>({ kind: 'idle' });
  const saver = useRef<DraftSaver<Values>>(undefined);
  const latestStore = useRef(store);
  const isQuiet = useRef(false);
  useEffect(() => {
    latestStore.current = store;
  });

  useEffect(() => {
    if (!enabled) return undefined;
    const save = (values: Values) => latestStore.current.save(step, values);
    const current = createDraftSaver<Values>({ save, onStatus: setStatus, delay, retryDelay });
    saver.current = current;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (!isQuiet.current) current.change(structuredClone(values));
      },
    });
    const stopWatching = watchLeaving(current);
    return () => {
      unsubscribe();
      stopWatching();
      current.flush();
    };
  }, [form, step, enabled]);

  async function done(): Promise<void> {
    if (!enabled) return;
    await saver.current?.stop();
    await latestStore.current.discard(step);
  }

  const quietly = useCallback((change: () => void) => {
    isQuiet.current = true;
    change();
    isQuiet.current = false;
  }, []);

  return { status, done, quietly };
}

/** Stores when the page is hidden, and asks before it is left while something is not stored. */
function watchLeaving(saver: Pick<DraftSaver<never>, 'flush' | 'isDirty'>): () => void {
  const onHide = () => document.visibilityState === 'hidden' && saver.flush();
  const onLeave = (event: BeforeUnloadEvent) => {
    saver.flush();
    if (saver.isDirty()) event.preventDefault();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('beforeunload', onLeave);
  return () => {
    document.removeEventListener('visibilitychange', onHide);
    window.removeEventListener('beforeunload', onLeave);
  };
}
