import { restore } from '#lib/restore.ts';
import type { StoredDraft } from './handle.ts';

/** What is to stand on a screen in place of its saved answers. */
export interface Restorable<Values> {
  readonly values: Values;
  /** Something was typed on the screen before the draft came: both together are nowhere stored yet. */
  readonly isMixed: boolean;
  /** The saved answers are not those any more on which the draft was typed. */
  readonly isOutdated: boolean;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts a draft together with what has been typed since the screen was there, which stays. Undefined when there is nothing
 * to restore: it was typed and taken back, or saved since.
 */
export function restoreDraft<Values extends Readonly<Record<string, unknown>>>(
  saved: Values,
  draft: StoredDraft,
  typed: Values,
): Restorable<Values> | undefined {
  const kept = restore(saved, draft.values);
  if (same(kept, saved)) return undefined;
  const values = { ...kept };
  for (const key of Object.keys(saved) as (keyof Values)[])
    if (!same(typed[key], saved[key])) values[key] = typed[key];
  return {
    values,
    isMixed: !same(typed, saved),
    isOutdated: draft.base !== undefined && !same(restore(saved, draft.base), saved),
  };
}
