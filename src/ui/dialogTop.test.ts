import { describe, expect, it } from 'vitest';
import { dialogTop } from './dialogTop.ts';

describe('dialogTop', () => {
  it.each([
    ['an ordinary window: the middle', 500, 200, 900, undefined],
    ['a frame as tall as its content: around what was in use', 2000, 200, 3000, 1900],
    ['never above the upper edge', 20, 200, 3000, 16],
    ['never below the lower edge', 2990, 200, 3000, 2784],
    ['a dialog taller than the frame: its top stays in sight', 700, 2000, 1500, 16],
  ])('%s', (_, inUseTop, dialogHeight, frameHeight, top) => {
    expect(dialogTop(inUseTop, dialogHeight, frameHeight)).toBe(top);
  });
});
