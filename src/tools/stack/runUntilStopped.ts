import { StartError } from './startError.ts';
import type { Stack } from './startStack.ts';

/**
 * Runs a stack as the business of this process: until it is asked to stop (SIGINT, SIGTERM, SIGHUP, or the program
 * that started us is gone), which exits with 0, or until a part of the stack breaks, which is said and exits with 1.
 * @param start is told by the signal when it is no longer wanted
 */
export async function runUntilStopped(start: (stopped: AbortSignal) => Promise<Stack>): Promise<never> {
  const stopping = new AbortController();
  const asked = new Promise<undefined>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve(undefined));
  });
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
    process.on(event, () => stopping.abort());
  }
  try {
    const stack = await start(stopping.signal);
    const problem = await Promise.race([asked, stack.broken]);
    await stack.stop();
    if (problem !== undefined) throw new StartError(problem);
  } catch (error) {
    if (!stopping.signal.aborted) {
      console.error(error instanceof StartError ? error.message : error);
      process.exit(1);
    }
  }
  process.exit(0);
}
