/** Which part of the page can be seen, in CSS pixels from its top. */
export interface VisiblePart {
  readonly top: number;
  readonly bottom: number;
}

let part: VisiblePart | undefined;

/** In a frame as tall as its content only the page around it knows what can be seen, and says so. */
export function setVisiblePart(now: VisiblePart): void {
  part = now;
}

/** What can be seen of a frame; undefined where the window itself scrolls, or nobody has said. */
export function visiblePart(): VisiblePart | undefined {
  return part;
}
