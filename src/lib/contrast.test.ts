import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastRatio, luminance, parseColour } from './contrast.ts';

describe('parseColour', () => {
  test.each<[string, readonly number[], number]>([
    ['#fff', [255, 255, 255], 1],
    ['#1B2430', [27, 36, 48], 1],
    ['#0008', [0, 0, 0], 8 / 15],
    ['#ff000080', [255, 0, 0], 128 / 255],
    ['rgb(27 36 48)', [27, 36, 48], 1],
    ['rgb(27, 36, 48)', [27, 36, 48], 1],
    ['rgba(27,36,48,.5)', [27, 36, 48], 0.5],
    ['rgb(10% 20% 30% / 50%)', [25.5, 51, 76.5], 0.5],
    ['rgb(300 -5 0/1)', [255, 0, 0], 1],
    [' RGB( 1 2 3 ) ', [1, 2, 3], 1],
    ['hsl(0 100% 50%)', [255, 0, 0], 1],
    ['hsl(120deg, 100%, 50%)', [0, 255, 0], 1],
    ['hsl(0.5turn 100% 50%)', [0, 255, 255], 1],
    ['hsl(-120 100% 50%)', [0, 0, 255], 1],
    ['hsl(480 100 50)', [0, 255, 0], 1],
    ['hsla(240, 100%, 50%, 25%)', [0, 0, 255], 0.25],
    ['hsl(200 0% 50%)', [127.5, 127.5, 127.5], 1],
  ])('reads %s', (text, rgb, alpha) => {
    const colour = parseColour(text);
    expect(colour?.alpha).toBeCloseTo(alpha, 6);
    expect(colour?.rgb.length).toBe(3);
    rgb.forEach((part, index) => expect(colour?.rgb[index]).toBeCloseTo(part, 6));
  });

  test.each([
    '',
    'red',
    'currentcolor',
    'transparent',
    '#',
    '#ff',
    '#fffff',
    '#ggg',
    'rgb()',
    'rgb(1 2)',
    'rgb(1 2 3 4)',
    'rgb(1, 2 3)',
    'rgb(1, 2, 3 / 4)',
    'rgb(1, 2, 3, 4, 5)',
    'rgb(var(--a) 2 3)',
    'rgb(a b c)',
    'hsl(red 1% 2%)',
    'hsl(10px 1% 2%)',
    'lab(50% 20 20)',
    'color-mix(in srgb, red, blue)',
    'light-dark(#fff, #000)',
    '#fff; color: red',
  ])('refuses %j', (text) => {
    expect(parseColour(text)).toBeUndefined();
  });

  test('property: text of any kind is read or refused, and what is read lies in its range', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((list) => `rgb(${list})`),
        ),
        (text) => {
          const colour = parseColour(text);
          for (const part of colour?.rgb ?? []) expect(part >= 0 && part <= 255).toBe(true);
        },
      ),
    );
  });
});

describe('contrastRatio', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#fff', '#000', 21],
    ['#fff', '#fff', 1],
    ['#767676', '#fff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', 'rgb(255 255 255)', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['hsl(0 100% 50%)', '#000000', 5.25],
    // Half covered, black on white comes out as a middle grey.
    ['rgb(0 0 0 / 0.5)', '#fff', 3.98],
    ['rgb(0 0 0 / 0)', '#fff', 1],
  ])('%s on %s: %d', (foreground, background, expected) => {
    expect(contrastRatio(foreground, background)).toBeCloseTo(expected, 1);
    expect(Math.abs((contrastRatio(foreground, background) ?? 0) - expected)).toBeLessThan(0.006);
  });

  test.each([
    ['red', '#fff'],
    ['#fff', 'red'],
    ['#000', '#ffffff80'],
  ])('%s on %s cannot be measured', (foreground, background) => {
    expect(contrastRatio(foreground, background)).toBeUndefined();
  });

  const part = fc.integer({ min: 0, max: 255 });
  const opaque = fc.tuple(part, part, part).map(([r, g, b]) => `rgb(${r} ${g} ${b})`);

  test('property: from 1 to 21, and the same both ways round', () => {
    fc.assert(
      fc.property(opaque, opaque, (one, other) => {
        const ratio = contrastRatio(one, other) ?? 0;
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(contrastRatio(other, one)).toBe(ratio);
      }),
    );
  });
});

test('luminance is 0 for black and 1 for white', () => {
  expect(luminance([0, 0, 0])).toBe(0);
  expect(luminance([255, 255, 255])).toBeCloseTo(1, 10);
});
