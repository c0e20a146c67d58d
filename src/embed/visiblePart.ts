/** A stretch between two heights, in CSS pixels. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The part of a box that can be seen, counted from the box's top.
 * @param box where it is in the window
 * @param clips the window, and every ancestor that cuts off what is outside of it, as they lie in the window
 * @returns an empty part for a box that is out of sight, at its end that is nearer
 */
export function visiblePartOf(box: Stretch, clips: readonly Stretch[]): Stretch {
  const height = box.bottom - box.top;
  const clamp = (y: number) => Math.min(Math.max(y, 0), height);
  const top = clamp(Math.max(...clips.map((clip) => clip.top)) - box.top);
  const bottom = clamp(Math.min(...clips.map((clip) => clip.bottom)) - box.top);
  return { top, bottom: Math.max(top, bottom) };
}

/**
 * Watches which part of a frame can be seen, whatever scrolls around it, and tells it at the start and then on change,
 * once per painted picture at most. A dialog in a tall frame has to open where the reader is.
 * @returns stops watching
 */
export function watchVisiblePart(frame: HTMLElement, tell: (part: Stretch) => void): () => void {
  let last: Stretch | undefined;
  let asked = 0;
  function look(): void {
    asked = 0;
    const part = visiblePartOf(frame.getBoundingClientRect(), clipsOf(frame));
    if (part.top === last?.top && part.bottom === last.bottom) return;
    last = part;
    tell(part);
  }
  const ask = () => (asked ||= requestAnimationFrame(look));
  const until = new AbortController();
  // Scrolling does not bubble, but it can be caught on its way down, in whatever element it happens.
  document.addEventListener('scroll', ask, { capture: true, passive: true, signal: until.signal });
  window.addEventListener('resize', ask, { passive: true, signal: until.signal });
  const resized = new ResizeObserver(ask);
  resized.observe(frame);
  ask();
  return () => {
    until.abort();
    resized.disconnect();
    cancelAnimationFrame(asked);
  };
}

function clipsOf(frame: HTMLElement): Stretch[] {
  const clips: Stretch[] = [{ top: 0, bottom: window.innerHeight }];
  for (let each = frame.parentElement; each && each !== document.body; each = each.parentElement) {
    if (getComputedStyle(each).overflowY !== 'visible') clips.push(each.getBoundingClientRect());
  }
  return clips;
}
