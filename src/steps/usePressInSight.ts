import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Press, WatchSight } from './context.ts';

/** A button that is only worth pressing when it was to be seen. */
export interface PressInSight {
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Acts on a press, or holds it back. */
  readonly press: (act: () => void) => void;
  /** Why the last press was held; undefined when it was not. */
  readonly held: Exclude<Press, 'go'> | undefined;
}

/** Holds back a press of what nobody can have seen for long enough; the next one counts once it is. */
export function usePressInSight(watchSight: WatchSight | undefined): PressInSight {
  const button = useRef<HTMLButtonElement>(null);
  const sight = useRef<ReturnType<WatchSight>>(undefined);
  const [held, setHeld] = useState<PressInSight['held']>();
  useEffect(() => {
    const watched = button.current && watchSight?.(button.current);
    if (!watched) return undefined;
    sight.current = watched;
    return () => watched.stop();
  }, [watchSight]);
  return {
    button,
    held,
    press(act) {
      const press = sight.current?.press() ?? 'go';
      setHeld(press === 'go' ? undefined : press);
      if (press === 'go') act();
    },
  };
}
