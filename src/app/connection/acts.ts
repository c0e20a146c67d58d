import { createStore } from '../embedded/store.ts';
import type { Connection } from './connection.ts';

const watchMs = 500;

/** What a clinician did that waits for the connection. */
export type Acts = ReturnType<typeof createActs>;

/**
 * Lets what a clinician does (Continue, Submit) wait for the connection before anything of it is read or sent, so that it
 * takes along what is typed meanwhile and can be called off.
 * @param address of the page, as it stands: an act does not outlive the page on which it was done
 */
export function createActs({ state, up }: Pick<Connection, 'state' | 'up'>, address: () => string) {
  const waiting = createStore<readonly AbortController[]>([]);
  return {
    /** Those that wait now. */
    waiting,
    /** Resolves at once while the line is up, else when it is again. False when the act was called off or its page left. */
    ready: async (): Promise<boolean> => {
      if (state() === 'up') return true;
      const begunAt = address();
      const act = new AbortController();
      waiting.set([...waiting.get(), act]);
      // Whichever way the page is left: nothing tells of all of them.
      const watch = setInterval(() => address() !== begunAt && act.abort(), watchMs);
      const isUp = await up(act.signal).then(
        () => true,
        () => false,
      );
      clearInterval(watch);
      waiting.set(waiting.get().filter((each) => each !== act));
      return isUp && address() === begunAt;
    },
    /** Calls off all that wait. */
    callOff: (): void => {
      for (const act of waiting.get()) act.abort();
    },
  };
}
