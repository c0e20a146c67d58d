import { describe, expect, test } from 'vitest';
import { canvas } from './placeTable.ts';
import { placesOf, type Place } from './places.ts';

const views = ['front', 'back'] as const;
/** 24 CSS px where a figure is 143 px wide, which is the least that the stylesheet gives it (WCAG 2.2, 2.5.8). */
const smallest = (24 * canvas[2]) / 143;
const sharedBy = ({ box: one }: Place, { box: other }: Place) => [
  Math.min(one[0] + one[2], other[0] + other[2]) - Math.max(one[0], other[0]),
  Math.min(one[1] + one[3], other[1] + other[3]) - Math.max(one[1], other[1]),
];

describe.each(views)('%s', (view) => {
  const places = placesOf[view];

  test('every button is large enough and inside of the drawing', () => {
    const [left, top, width, height] = canvas;
    const wrong = places.filter(
      ({ box: [x, y, w, h] }) =>
        Math.min(w, h) < smallest || x < left || y < top || x + w > left + width || y + h > top + height,
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('no button covers another', () => {
    const covered = places.flatMap((one, index) =>
      places
        .slice(index + 1)
        .filter((other) => sharedBy(one, other).every((length) => length > 0))
        .map((other) => `${one.key} / ${other.key}`),
    );
    expect(covered).toEqual([]);
  });

  test('keys are unique', () => {
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
  });

  test('each side is the mirror of the other', () => {
    const onSide = (side: string) => places.filter((place) => place.side === side);
    expect(onSide('left')).toHaveLength(onSide('right').length);
    for (const left of onSide('left')) {
      const right = onSide('right').find(({ regions }) => regions === left.regions);
      expect(right?.box).toEqual([-left.box[0] - left.box[2], ...left.box.slice(1)]);
      expect(right?.mark).toEqual([-left.mark[0], left.mark[1]]);
      expect(right?.shape).toBe(left.shape);
      expect(right?.isMirrored).toBe(!left.isMirrored);
    }
  });
});

test.each([
  ['front', 'left', 'right'],
  ['back', 'right', 'left'],
] as const)('from the %s the viewer’s right is the patient’s %s', (view, atTheRight, atTheLeft) => {
  const sideAt = (isThere: (x: number) => boolean) => [
    ...new Set(placesOf[view].filter(({ mark: [x] }) => isThere(x)).map(({ side }) => side)),
  ];
  expect(sideAt((x) => x > 0)).toEqual([atTheRight]);
  expect(sideAt((x) => x < 0)).toEqual([atTheLeft]);
  expect(sideAt((x) => x === 0)).toEqual([undefined]);
});
