import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visiblePartOf, type Stretch } from './visiblePart.ts';

const window800 = { top: 0, bottom: 800 };

it.each([
  ['wholly in sight', { top: 100, bottom: 600 }, [window800], { top: 0, bottom: 500 }],
  ['taller than the window', { top: 100, bottom: 2100 }, [window800], { top: 0, bottom: 700 }],
  ['scrolled through', { top: -500, bottom: 1500 }, [window800], { top: 500, bottom: 1300 }],
  ['scrolled past', { top: -2500, bottom: -500 }, [window800], { top: 2000, bottom: 2000 }],
  ['not yet reached', { top: 900, bottom: 2900 }, [window800], { top: 0, bottom: 0 }],
  [
    'in a pane that scrolls',
    { top: -100, bottom: 1900 },
    [window800, { top: 60, bottom: 560 }],
    { top: 160, bottom: 660 },
  ],
  [
    'in a pane below the window',
    { top: 900, bottom: 1900 },
    [window800, { top: 900, bottom: 1400 }],
    { top: 0, bottom: 0 },
  ],
])('the visible part of a frame %s', (_name, box, clips, expected) => {
  expect(visiblePartOf(box, clips)).toEqual(expected);
});

it('always lies in the frame', () => {
  const y = fc.integer({ min: -5_000, max: 5_000 });
  const stretch = fc.tuple(y, fc.nat(5_000)).map(([top, height]) => ({ top, bottom: top + height }));
  fc.assert(
    fc.property(stretch, fc.array(stretch, { minLength: 1 }), (box, clips) => {
      const { top, bottom } = visiblePartOf(box, clips);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeGreaterThanOrEqual(top);
      expect(bottom).toBeLessThanOrEqual(box.bottom - box.top);
      // An empty part only says where the reader is.
      const isInSight = (clip: Stretch) => box.top + top >= clip.top && box.top + bottom <= clip.bottom;
      expect(bottom === top || clips.every(isInSight)).toBe(true);
    }),
  );
});
