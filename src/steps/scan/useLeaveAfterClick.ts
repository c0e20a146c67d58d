import { useEffect, useRef, type FocusEvent } from 'react';

/**
 * Holds back a text field's blur while a mouse button or finger is down, until the click is through. For a list that
 * closes on blur and gives its room back to the page: if it closed between press and release, what was pressed would
 * move away and never get its click. `leave` is what the blur would have done. Gives the handler for a box around the
 * field.
 */
export function useLeaveAfterClick(leave: () => void): (event: FocusEvent) => void {
  const isPressed = useRef(false);

  useEffect(() => {
    const press = () => (isPressed.current = true);
    const release = () => (isPressed.current = false);
    const releases = ['pointerup', 'pointercancel'] as const;
    window.addEventListener('pointerdown', press, true);
    for (const type of releases) window.addEventListener(type, release, true);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      for (const type of releases) window.removeEventListener(type, release, true);
    };
  }, []);

  return (event) => {
    // The library also sends such events of its own, which move no focus.
    if (!isPressed.current || !event.nativeEvent.isTrusted) return;
    event.stopPropagation();
    const field = event.target;
    const left = () => {
      if (document.activeElement !== field) leave();
    };
    window.addEventListener('click', left, { once: true });
  };
}
