import { useRef, useState } from 'react';

/**
 * Wraps an act so that it runs once however often it is triggered while it is under way: a second click or Enter before
 * React has rendered again must not send anything twice.
 */
export function useOnce(act: () => Promise<void>): { run: () => void; busy: boolean } {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  function run(): void {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    void act().finally(() => {
      underWay.current = false;
      setBusy(false);
    });
  }
  return { run, busy };
}
