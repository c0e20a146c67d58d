/** Runs what moves the page, but not under a pressed pointer or key: the click would be lost. */
export function whenReleased(run: () => void): void {
  if (!document.querySelector(':active')) return run();
  const ends = new AbortController();
  const released = () => {
    ends.abort();
    // After the click that the release makes.
    setTimeout(run);
  };
  for (const type of ['pointerup', 'pointercancel', 'dragend', 'keyup'])
    document.addEventListener(type, released, { signal: ends.signal });
}
