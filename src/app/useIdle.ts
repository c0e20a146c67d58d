import { useEffect, useState } from 'react';

/** Runs something once the browser has nothing better to do. Gives a way to call it off. */
export function whenIdle(run: () => void): () => void {
  // Not in Safari; a moment after the first paint does as well there.
  if (!window.requestIdleCallback) {
    const timer = window.setTimeout(run, 200);
    return () => window.clearTimeout(timer);
  }
  const request = window.requestIdleCallback(run, { timeout: 1000 });
  return () => window.cancelIdleCallback(request);
}

/** False until the browser was idle once after the first paint: for what must not delay the first field. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return idle;
}
