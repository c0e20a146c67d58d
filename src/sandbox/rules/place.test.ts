import { expect, test } from 'vitest';
import { places } from '../seed/places.ts';
import { findPlace, milesBetween } from './place.ts';

test.each([
  ['Leeds', 'Leeds'],
  ['  st   albans ', 'St Albans'],
  ['newcastle-upon-tyne', 'Newcastle upon Tyne'],
  ['SK7 2EB', 'Bramhall'],
  ['sk72eb', 'Bramhall'],
  ['SK7', 'Bramhall'],
  ['SK6 1AA', 'Marple'],
  // A district without a row of its own is found by its area.
  ['SK2 6QX', 'Stockport'],
  ['Newcastle', 'Newcastle upon Tyne'],
  ['Newcastle-under-Lyme', 'Newcastle-under-Lyme'],
  ['southend', 'Southend-on-Sea'],
  ['Newport', 'Newport'],
  ['newport, shropshire', 'Newport (Shropshire)'],
  ["king's lynn", "King's Lynn"],
  ['Stratford', 'Stratford'],
  ['TD15 1AA', 'Berwick-upon-Tweed'],
  ['ZE2 9AA', 'Lerwick'],
  ['EC1A 1BB', 'London'],
  ['BT48', 'Londonderry'],
])('"%s" is found at %s', (search, town) => {
  expect(findPlace(search)).toMatchObject({ town });
});

test.each(['', '   ', 'Atlantis', 'SK7 2E', '12345', 'QQ1 1AA', 'Paris', '\u0000', '1'])(
  '"%s" is not known',
  (search) => {
    expect(findPlace(search)).toBeUndefined();
  },
);

test('distances are right to a mile', () => {
  const at = (town: string) => places.find((place) => place.town === town) ?? { latitude: 0, longitude: 0 };
  expect(milesBetween(at('London'), at('London'))).toBe(0);
  // Great-circle distances from an atlas.
  expect(milesBetween(at('London'), at('Edinburgh'))).toBeCloseTo(332, -1);
  expect(milesBetween(at('Leeds'), at('Manchester'))).toBeCloseTo(36, -1);
  expect(milesBetween(at('Manchester'), at('Leeds'))).toBe(milesBetween(at('Leeds'), at('Manchester')));
});
