import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { restore } from '#lib/restore.ts';
import type { StoredDraft } from './handle.ts';
import type { Draft } from './useDraft.ts';

/**
 * Puts what was typed and never continued with onto the screen, once it is known: it is fetched beside the screen, not
 * before it. Whoever has typed by then goes on undisturbed. Gives the draft that is on the screen, and a way to be rid
 * of it.
 */
export function useRestoredDraft<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  saved: Values,
  draft: StoredDraft | null | undefined,
  quietly: Draft['quietly'],
): { restored: StoredDraft | undefined; forget: () => void } {
  const [restored, setRestored] = useState<StoredDraft>();
  const { isDirty } = form.formState;
  const waits = useRef(true);

  useEffect(() => {
    if (!waits.current || draft === undefined) return;
    // From here on the drafts that come are this screen's own.
    waits.current = false;
    if (draft === null || isDirty) return;
    const values = restore(saved, draft.values);
    // Typed and taken back, or saved since: there is nothing to restore.
    if (JSON.stringify(values) === JSON.stringify(saved)) return;
    quietly(() => form.reset(values, { keepDefaultValues: true }));
    // The form is a store of its own, brought up to date here once; that it was is part of it.
    // oxlint-disable-next-line react/set-state-in-effect
    setRestored(draft);
  }, [form, saved, draft, isDirty, quietly]);

  function forget(): void {
    quietly(() => form.reset(saved));
    setRestored(undefined);
  }
  return { restored, forget };
}
