/**
 * Calls back each time focus has left something in the document; gives a way to end that. Never between the press and
 * the release of a pointer: what is shown then moves the button under it away, and the click is lost.
 */
export function onFieldLeft(document: EventTarget, callback: () => void): () => void {
  let isPressed = false;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function whenReleased(): void {
    clearTimeout(timer);
    if (isDue && !isPressed) timer = setTimeout(run);
  }

  /** In a task of its own, because the click follows the release (and on a touch screen the focus) in the same one. */
  function run(): void {
    isDue = false;
    callback();
  }

  const listeners = {
    focusout: () => (isDue = true),
    pointerdown: () => (isPressed = true),
    pointerup: () => (isPressed = false),
    pointercancel: () => (isPressed = false),
  };
  const handlers = Object.entries(listeners).map(([type, note]) => {
    const handle = () => {
      note();
      whenReleased();
    };
    document.addEventListener(type, handle, { capture: true });
    return () => document.removeEventListener(type, handle, { capture: true });
  });
  return () => {
    clearTimeout(timer);
    for (const remove of handlers) remove();
  };
}
