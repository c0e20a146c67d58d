/** What {@link storeAll} asks. */
interface Asked {
  /** The window. */
  readonly page: Pick<Window, 'dispatchEvent'>;
  /** Whether a write waits or is under way: a screen that was left just now is asked no more. */
  readonly isWriting: () => boolean;
}

const pauseMs = 100;
const longestMs = 10_000;

/**
 * Has everything typed stored, and says whether it is. Asks as the browser does before a page is left: a listener stores
 * what it can, and holds the event back while something is not stored yet.
 */
function isStored({ page, isWriting }: Asked): boolean {
  return page.dispatchEvent(new Event('beforeunload', { cancelable: true })) && !isWriting();
}

/** Has everything typed stored. False when it is not within ten seconds; whoever asks must not leave the page then. */
export async function storeAll(asked: Asked): Promise<boolean> {
  for (let waited = 0; waited <= longestMs; waited += pauseMs) {
    if (isStored(asked)) return true;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return false;
}

/**
 * The state of a history entry once more, marked as loaded anew by a build; undefined when that build has done so before.
 * The browser keeps it over a reload, also where it gives no storage, and a page that cannot be whole is not loaded for ever.
 */
export function reloadedBy(state: unknown, build: string): object | undefined {
  const known = typeof state === 'object' && state !== null ? state : {};
  const builds = 'reloadedBy' in known && Array.isArray(known.reloadedBy) ? known.reloadedBy : [];
  return builds.includes(build) ? undefined : { ...known, reloadedBy: [...builds, build] };
}
