import type { Auth } from './auth.ts';
import { createSessionKeeper } from './sessionKeeper.ts';
import type { SessionEnding } from './sessionWatch.ts';
import { createSharedExchange } from './sharedExchange.ts';
import { openTabChannel } from './tabChannel.ts';

/**
 * Watches over the session of a tab from now on, together with the browser's other tabs.
 * @param onEnding told that the end is near, and with undefined that it is not any more
 * @returns what ends the watch
 */
export function keepTabSession(
  auth: Auth,
  onEnding: (ending: SessionEnding | undefined) => void,
): () => void {
  const { line } = auth;
  const { exchange, end } = line;
  const clocks = { now: line.now, wall: () => Date.now() };
  const keeper = createSessionKeeper({ auth, ...clocks, onEnding, window, document });
  const shared = createSharedExchange({
    ...clocks,
    exchange,
    channel: openTabChannel(),
    locks: lockManager(),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    onAnswer: keeper.know,
    onUsed: keeper.used,
    onOver: auth.over,
    onOther: () => void auth.check(),
  });
  line.exchange = shared.exchange;
  line.end = async () => {
    await end();
    shared.over();
  };
  line.used = (at) => {
    keeper.used(at);
    shared.used();
  };
  const state = auth.state();
  if (state.status === 'signed-in') {
    keeper.know(state.session, state.at);
    shared.begin(state.session);
  }
  return () => {
    Object.assign(line, { exchange, end, used: undefined });
    shared.close();
    keeper.release();
  };
}

function lockManager(): LockManager | undefined {
  try {
    // Not in every browser, whatever the types say.
    return (navigator as Partial<Navigator>).locks;
  } catch {
    return undefined;
  }
}
