import { useRef, useState } from 'react';

/**
 * Wraps an act so that it runs once however often it is triggered while it is under way: a second click or Enter before
 * React has rendered again must not send anything twice. What the act throws is a fault of ours: it reaches the nearest
 * error boundary, because nobody knows then whether trying again would do things twice.
 */
export function useOnce(act: () => Promise<void>): { run: () => void; busy: boolean } {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  function run(): void {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    void runToEnd();
  }
  async function runToEnd(): Promise<void> {
    try {
      await act();
      underWay.current = false;
      setBusy(false);
    } catch (error) {
      // Thrown where React renders, which is where error boundaries look.
      setBusy(() => {
        throw error;
      });
    }
  }
  return { run, busy };
}
