import type { Line } from '#lib/line.ts';

/** What {@link createNeed} does its work with. */
interface NeedOptions {
  /** Asks the server, and resolves once it has answered. */
  readonly sure: () => Promise<void>;
  /** Loads the page anew, once, with everything typed stored. False when it must not. */
  readonly reload: () => Promise<boolean>;
  /** The page cannot be made whole. */
  readonly onMissing: () => void;
}

/**
 * Fetches code that is needed now. What failed for want of a connection is fetched when there is one; what fails although
 * the server answers is gone, because a newer build has taken its place, and comes with a new page.
 */
export function createNeed({ sure, reload, onMissing }: NeedOptions): Line['need'] {
  // All that misses something waits for the same reload.
  let reloading: Promise<boolean> | undefined;
  return async (source) => {
    try {
      return await source.load();
    } catch {
      await sure();
    }
    try {
      return await source.load();
    } catch (error) {
      reloading ??= reload().finally(() => (reloading = undefined));
      // The page goes: nothing may be shown as failed in its last moments.
      if (await reloading) return new Promise(() => undefined);
      onMissing();
      throw error;
    }
  };
}
