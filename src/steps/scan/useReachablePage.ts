import { useEffect } from 'react';

/**
 * Keeps the page within reach of screen readers while the list is open. The library's combobox hides everything else
 * from them, which suits a list that floats elsewhere in the document; ours stands in its place under the field, and
 * what is hidden could still take focus (https://dequeuniversity.com/rules/axe/4.11/aria-hidden-focus). It leaves out
 * what carries this attribute of its own live regions, so the app's outermost element carries it meanwhile.
 */
export function useReachablePage(id: string, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const outermost = document.getElementById(id)?.closest<HTMLElement>('body > *');
    outermost?.setAttribute('data-live-announcer', 'true');
    return () => outermost?.removeAttribute('data-live-announcer');
  }, [id, isOpen]);
}
