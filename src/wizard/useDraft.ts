import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { DraftStatus } from './draftSaver.ts';
import type { DraftStore } from './handle.ts';
import type { KeptDraft } from './keepDraft.ts';
import { useStoring } from './storing.ts';

/** A form whose values are stored as a draft while they change. */
export interface Draft {
  readonly status: DraftStatus;
  /** Ends the storing and forgets the draft, once the values themselves were saved. */
  readonly done: () => Promise<void>;
  /** Makes a change to the form that nobody typed, so that it is not stored. */
  readonly quietly: (change: () => void) => void;
}

/**
 * Stores the form's values as the step's draft, about a second after the last change; never when `enabled` is false.
 * @param saved what stands on the screen before anything is typed
 */
export function useDraft<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  step: string,
  saved: Values,
  store: DraftStore,
  enabled: boolean,
): Draft {
  const [status, setStatus] = useState<DraftStatus>({ kind: 'idle' });
  const kept = useRef<KeptDraft>(undefined);
  const latestStore = useRef(store);
  const isQuiet = useRef(false);
  // What stood there when nobody had typed.
  const quiet = useRef<string>(undefined);
  const { code, failed } = useStoring(enabled && form.formState.isDirty);
  const keepDraft = code?.keepDraft;
  useEffect(() => {
    latestStore.current = store;
  });

  useEffect(() => {
    if (!enabled || !keepDraft) return undefined;
    const current = keepDraft({
      form,
      save: (values: Values) => latestStore.current.save(step, values, saved),
      onStatus: setStatus,
      isQuiet: () => isQuiet.current,
      isTyped: JSON.stringify(form.getValues()) !== (quiet.current ?? JSON.stringify(saved)),
    });
    kept.current = current;
    return current.end;
  }, [keepDraft, form, step, saved, enabled]);

  const quietly = useCallback(
    (change: () => void) => {
      isQuiet.current = true;
      change();
      isQuiet.current = false;
      quiet.current = JSON.stringify(form.getValues());
    },
    [form],
  );

  async function done(): Promise<void> {
    if (!enabled) return;
    quietly(() => undefined);
    await kept.current?.stop();
    await latestStore.current.discard(step);
  }

  return { status: failed ? { kind: 'failed' } : status, done, quietly };
}
