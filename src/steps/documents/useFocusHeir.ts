import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Passes the focus on when the element that has it, or holds it, goes away: browsers drop it to the page's top.
 * `heirId` is the id of the element that takes it.
 */
export function useFocusHeir<T extends HTMLElement>(heirId: string): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (element?.contains(document.activeElement)) document.getElementById(heirId)?.focus();
    };
  }, [heirId]);
  return ref;
}
