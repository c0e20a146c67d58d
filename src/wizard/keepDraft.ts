import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { createDraftSaver, type DraftSaver, type DraftSaverOptions } from './draftSaver.ts';

/** What {@link keepDraft} is given. */
export interface KeepDraftOptions<Values extends FieldValues> extends DraftSaverOptions<Values> {
  readonly form: Pick<UseFormReturn<Values>, 'getValues' | 'subscribe'>;
  /** Whether a change that happens now is one that nobody typed. */
  readonly isQuiet: () => boolean;
  /** Whether something was typed before this was there. */
  readonly isTyped: boolean;
}

/** The storing of a form, for as long as its screen is there. */
export interface KeptDraft {
  readonly stop: DraftSaver<never>['stop'];
  /** The screen goes: what waits is stored. */
  readonly end: () => void;
}

/** Stores a form's values while they change. Fetched apart from the first screen, which only has to notice the first change. */
export function keepDraft<Values extends FieldValues>(options: KeepDraftOptions<Values>): KeptDraft {
  const { form, isQuiet, isTyped } = options;
  const saver = createDraftSaver(options);
  if (isTyped) saver.change(structuredClone(form.getValues()));
  const unsubscribe = form.subscribe({
    formState: { values: true },
    callback: ({ values }) => {
      if (!isQuiet()) saver.change(structuredClone(values));
    },
  });
  const stopWatching = watchPage(saver);
  return {
    stop: saver.stop,
    end() {
      unsubscribe();
      stopWatching();
      saver.flush();
    },
  };
}

/**
 * Stores when the page is hidden, when it goes and when the network is back, and asks before it is left while something
 * is not stored.
 */
function watchPage(saver: Pick<DraftSaver<never>, 'flush' | 'leave' | 'isDirty'>): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const onHide = () => {
    if (document.visibilityState === 'hidden') saver.flush();
  };
  const onLeave = (event: BeforeUnloadEvent) => {
    saver.flush();
    if (saver.isDirty()) event.preventDefault();
  };
  document.addEventListener('visibilitychange', onHide, { signal });
  window.addEventListener('online', saver.flush, { signal });
  window.addEventListener('beforeunload', onLeave, { signal });
  window.addEventListener('pagehide', saver.leave, { signal });
  return () => watching.abort();
}
