import type { VisiblePart } from './visiblePart.ts';

/** Frames taller than any screen: they are sized to their content, and their middle may be far out of sight. */
const tallFrame = 1400;
const margin = 16;

/**
 * Where the upper edge of a dialog goes, in pixels from the top of the frame; undefined leaves it in the middle.
 * In a frame that is as tall as its content the dialog stands in the middle of what can be seen; where nobody knows what
 * that is, by what was in use when it opened.
 */
export function dialogTop(
  inUseTop: number,
  dialogHeight: number,
  frameHeight: number,
  visible?: VisiblePart,
): number | undefined {
  const within = (top: number, least: number) =>
    Math.max(least, Math.min(top, frameHeight - dialogHeight - margin));
  if (visible && visible.bottom > visible.top) {
    const room = visible.bottom - visible.top;
    // One that is taller than what can be seen begins at its top.
    const top = visible.top + Math.max((room - dialogHeight) / 2, margin);
    return room < frameHeight ? Math.round(within(top, margin)) : undefined;
  }
  return frameHeight < tallFrame ? undefined : within(inUseTop - dialogHeight / 2, margin);
}
