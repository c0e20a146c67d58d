import { isValid } from 'postcode';
import { describe, expect, test } from 'vitest';
import { milesBetween } from '../rules/place.ts';
import { bodyPartId, bodyParts } from './bodyParts.ts';
import { clinicians, signInLabel } from './clinicians.ts';
import { modalities } from './modalities.ts';
import { places } from './places.ts';
import { providers } from './providers.ts';

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

describe('body parts', () => {
  test("the MRI ankles have the ids of the guide's example", () => {
    expect([bodyPartId('MRI', 'Left ankle'), bodyPartId('MRI', 'Right ankle')]).toEqual([63, 64]);
  });

  test('ids are distinct, and names are within a modality', () => {
    expect(distinct(bodyParts.map(({ id }) => id))).toBe(true);
    expect(distinct(bodyParts.map(({ modality, name }) => modality + name))).toBe(true);
  });

  test('MRI has at least 70 parts', () => {
    expect(bodyParts.filter(({ modality }) => modality === 'MRI').length).toBeGreaterThanOrEqual(70);
  });

  test('no left without its right', () => {
    const sided = (side: string) =>
      bodyParts
        .filter(({ name }) => name.startsWith(side))
        .map((each) => each.modality + each.name.slice(side.length));
    expect(sided('Left ')).toEqual(sided('Right '));
    expect(sided('Left ')).not.toEqual([]);
  });
});

describe('places', () => {
  test('every row is whole, in or around the United Kingdom', () => {
    for (const { area, outward, town, latitude, longitude } of places) {
      expect(outward).toMatch(new RegExp(`^${area}\\d[A-Z\\d]?$`));
      expect(town).toMatch(/^[A-Z]/);
      expect(latitude > 49.8 && latitude < 60.9).toBe(true);
      expect(longitude > -8.2 && longitude < 1.8).toBe(true);
    }
    expect(distinct(places.map(({ outward }) => outward))).toBe(true);
    expect(distinct(places.map(({ town }) => town))).toBe(true);
  });

  test('there are over a thousand, none far from the middle of its area', () => {
    expect(places.length).toBeGreaterThan(1000);
    const wide = new Set(['HS', 'IV', 'KW', 'PA', 'PH', 'BT', 'TR', 'DG', 'SA', 'SY']);
    const far = places.filter((place) => {
      const middle = places.find(({ area }) => area === place.area);
      return !wide.has(place.area) && middle && milesBetween(middle, place) > 50;
    });
    expect(far).toEqual([]);
  });

  test('every postcode area has one', () => {
    const areas =
      `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN
      EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW
      OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD
      WF WN WR WS WV YO ZE`.split(/\s+/);
    const covered = new Set(places.map(({ area }) => area));
    expect(areas.filter((area) => !covered.has(area))).toEqual([]);
  });
});

describe('providers', () => {
  test('there are at least 80, with distinct ids and names', () => {
    expect(providers.length).toBeGreaterThanOrEqual(80);
    expect(distinct(providers.map(({ id }) => id))).toBe(true);
    expect(distinct(providers.map(({ name }) => name))).toBe(true);
  });

  test.each(modalities)('%s is offered at 20 centres or more, some without online times', (modality) => {
    const offering = providers.filter(({ pricesPence }) => pricesPence[modality] !== undefined);
    expect(offering.length).toBeGreaterThanOrEqual(20);
    expect(new Set(offering.map(({ publishesTimeSlots }) => publishesTimeSlots)).size).toBe(2);
  });

  test.each(['evenings', 'saturdays'] as const)('some are open in %s, others are not', (kind) => {
    const online = providers.filter(({ publishesTimeSlots }) => publishesTimeSlots);
    expect(new Set(online.map(({ opening }) => opening[kind]))).toEqual(new Set([true, false]));
  });

  test('each has a postcode of the right form, stands near its town and asks a price', () => {
    expect(providers.filter(({ postcode }) => !isValid(postcode))).toEqual([]);
    for (const provider of providers) {
      const town = places.find((place) => place.town === provider.city);
      expect(town && milesBetween(town, provider)).toBeLessThan(4);
      for (const price of Object.values(provider.pricesPence)) expect(price).toBeGreaterThan(5_000);
    }
  });
});

test('the clinicians are three different people with unreachable addresses', () => {
  expect(clinicians.map(signInLabel)).toEqual([
    'Sign in as Amara Okafor',
    'Sign in as Gareth Pritchard',
    'Sign in as Freya Lindqvist',
  ]);
  expect(distinct(clinicians.map(({ sub }) => sub))).toBe(true);
  for (const { email } of clinicians) expect(email).toMatch(/\.example$/);
});
