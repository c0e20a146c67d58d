import { parse, validOutcode } from 'postcode';
import { places } from '../seed/places.ts';

/** A position on the globe in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Finds where a search means: a town by its name, whole or without "upon Tyne", "-on-Sea" and the like, or a postcode,
 * whole or only its first half, by its outward code or else its area. Undefined when the place is not known.
 */
export function findPlace(search: string): Position | undefined {
  const wanted = fold(search);
  if (wanted === '') return undefined;
  return byName.get(wanted) ?? findPostcode(search) ?? byShortName.get(wanted);
}

// The first of several places wins: the ones that stand for a whole area come first.
const byName = new Map(places.toReversed().map((place) => [fold(place.town), place] as const));
const byShortName = new Map(
  places
    .toReversed()
    .map((place) => [fold(place.town.split(/[ -](?:upon|on|under|in|by)[ -]/)[0] ?? ''), place] as const),
);

function findPostcode(search: string): Position | undefined {
  const code = search.replaceAll(/\s/g, '').toUpperCase();
  const outward = parse(code).outcode ?? (validOutcode(code) ? code : undefined);
  if (outward === undefined) return undefined;
  const area = /^[A-Z]+/.exec(outward)?.[0];
  return places.find((place) => place.outward === outward) ?? places.find((place) => place.area === area);
}

/** Great-circle distance in miles (haversine). */
export function milesBetween(a: Position, b: Position): number {
  const earthRadiusMiles = 3958.8;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * earthRadiusMiles * Math.asin(Math.sqrt(chord));
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, '');
}
