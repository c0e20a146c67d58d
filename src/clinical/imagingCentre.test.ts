import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionsUrl, formatMiles, formatPrice } from './imagingCentre.ts';

test.each([
  [32_500, '£325'],
  [32_550, '£325.50'],
  [32_505, '£325.05'],
  [125_000, '£1,250'],
  [99, '£0.99'],
  [0, '£0'],
])('%i pence is %s', (pence, words) => {
  expect(formatPrice(pence)).toBe(words);
});

test('no price loses or gains a penny', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (pence) => {
      expect(Math.round(Number(formatPrice(pence).replaceAll(/[£,]/g, '')) * 100)).toBe(pence);
    }),
  );
});

test.each([
  [0, 'Less than 0.1 miles'],
  [0.04, 'Less than 0.1 miles'],
  [0.4, '0.4 miles'],
  [0.96, '1 mile'],
  [1, '1 mile'],
  [1.1, '1.1 miles'],
  [9.94, '9.9 miles'],
  [9.96, '10 miles'],
  [12.4, '12 miles'],
])('%f is "%s"', (miles, words) => {
  expect(formatMiles(miles)).toBe(words);
});

describe('directions', () => {
  const centre = {
    name: 'Oakmere & Sons',
    addressLine1: '1 Mill Lane',
    city: 'Bramhall',
    postcode: 'SK7 1AB',
  };
  const query = (part: object) => [...new URL(directionsUrl({ ...centre, ...part }) ?? '').searchParams];

  test('lead to the centre and name nothing else', () => {
    expect(query({})).toEqual([
      ['api', '1'],
      ['destination', 'Oakmere & Sons, 1 Mill Lane, Bramhall, SK7 1AB'],
    ]);
    expect(query({ addressLine1: '', city: '' })[1]?.[1]).toBe('Oakmere & Sons, SK7 1AB');
  });

  test.each([
    { postcode: '', city: '' },
    { postcode: '', addressLine1: '' },
  ])('none for %j', (part) => {
    expect(directionsUrl({ ...centre, ...part })).toBeUndefined();
  });
});
