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

  it.each([
    ['the middle of what can be seen', 200, { top: 1000, bottom: 1600 }, 1200],
    ['at the top of it where it is larger', 700, { top: 1000, bottom: 1600 }, 1016],
    ['never below the lower edge', 400, { top: 2900, bottom: 3000 }, 2584],
    ['the middle of the frame where all of it can be seen', 200, { top: 0, bottom: 3000 }, undefined],
    ['by what was in use where nothing can be seen', 200, { top: 3000, bottom: 3000 }, 400],
  ])('in a frame whose visible part is known: %s', (_, dialogHeight, visible, top) => {
    expect(dialogTop(500, dialogHeight, 3000, visible)).toBe(top);
  });
});
