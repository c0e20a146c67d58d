/** Frames taller than any screen: they are sized to their content, and their middle may be far out of sight. */
const tallFrame = 1400;
const margin = 16;

/**
 * Where the upper edge of a dialog goes, in pixels from the top of the frame; undefined leaves it in the middle.
 * In a frame that is as tall as its content the dialog stands by what was in use when it opened.
 */
export function dialogTop(inUseTop: number, dialogHeight: number, frameHeight: number): number | undefined {
  if (frameHeight < tallFrame) return undefined;
  return Math.max(margin, Math.min(inUseTop - dialogHeight / 2, frameHeight - dialogHeight - margin));
}
