import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { StoredDraft } from './handle.ts';
import { useStoring } from './storing.ts';
import type { Draft } from './useDraft.ts';

/** What was put back onto a screen: when it was stored (ISO 8601 instant), and whether the saved answers have changed since. */
interface Restored {
  readonly savedAt: string;
  readonly isOutdated: boolean;
}

/**
 * Puts what was typed and never continued with onto the screen, once it is known: it is fetched beside the screen, not
 * before it. What somebody has typed by then stays. Gives what is on the screen of it, and a way to be rid of it.
 */
export function useRestoredDraft<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  saved: Values,
  draft: StoredDraft | null | undefined,
  quietly: Draft['quietly'],
): { restored: Restored | undefined; forget: () => void } {
  const [restored, setRestored] = useState<Restored>();
  const waits = useRef(true);
  const { code } = useStoring(Boolean(draft));

  useEffect(() => {
    if (!waits.current || draft === undefined || (draft && !code)) return;
    // From here on the drafts that come are this screen's own.
    waits.current = false;
    const found = draft && code?.restoreDraft(saved, draft, form.getValues());
    if (!found) return;
    const put = () => form.reset(found.values, { keepDefaultValues: true });
    if (found.isMixed) put();
    else quietly(put);
    // The form is a store of its own, brought up to date here once; that it was is part of it.
    // oxlint-disable-next-line react/set-state-in-effect
    setRestored({ savedAt: draft.savedAt, isOutdated: found.isOutdated });
  }, [form, saved, draft, code, quietly]);

  function forget(): void {
    quietly(() => form.reset(saved));
    setRestored(undefined);
  }
  return { restored, forget };
}
