import { ApiError, type ApiErrorKind } from '#api/ApiError.ts';
import { randomKey } from '#lib/randomKey.ts';

/** What a screen has asked for last and of which it is not known how it ended. */
export interface OpenAction {
  /** What it is, in full: only the very same is the same action. */
  readonly name: string;
  readonly key: string;
}

/** How a call can fail and still have been done, or be done yet. */
const mayBeDone: ReadonlySet<ApiErrorKind> = new Set(['network', 'timeout', 'server', 'contract']);

/**
 * Acts under a key, which stays the same when the same is asked for again after an answer was lost: then it is done once,
 * whatever became of the first time. Anything else that is asked for is an action of its own.
 * @param open the screen's; it asks for one thing at a time
 */
export async function underKey<T>(
  open: { current: OpenAction | undefined },
  name: string,
  act: (key: string) => Promise<T>,
): Promise<T> {
  const key = open.current?.name === name ? open.current.key : randomKey();
  open.current = { name, key };
  try {
    const done = await act(key);
    open.current = undefined;
    return done;
  } catch (error) {
    if (error instanceof ApiError && !mayBeDone.has(error.kind)) open.current = undefined;
    throw error;
  }
}
