import { useEffect } from 'react';
import type { TimeSlot } from '#contract/referral.ts';
import { focusField } from '#ui/focusField.ts';

/**
 * Leads to the nearest free times when the chosen one is gone, unless the clinician is among the times already: focus
 * that somebody uses is not taken away.
 */
export function useFocusWhenLost(lost: TimeSlot | undefined): void {
  useEffect(() => {
    const isInUse = document.getElementById('slot')?.contains(document.activeElement);
    if (lost && !isInUse) focusField('slot');
  }, [lost]);
}
