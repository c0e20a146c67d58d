import type { KeptDrafts } from '#contract/own/draftSchemas.ts';

/** A referral's id → the titles of the steps on which something was typed that was not continued with. */
export type TypedSince = ReadonlyMap<string, readonly string[]>;

/**
 * See {@link TypedSince}.
 * @param titles of the steps by their ids, in their order; what is kept under other names nobody has typed
 */
export function typedSince(kept: readonly KeptDrafts[], titles: ReadonlyMap<string, string>): TypedSince {
  return new Map(
    kept
      .map(
        ({ id, steps }) =>
          [id, [...titles].filter(([step]) => steps.includes(step)).map(([, title]) => title)] as const,
      )
      .filter(([, typed]) => typed.length > 0),
  );
}
