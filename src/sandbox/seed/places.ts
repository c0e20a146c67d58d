import { areaRows } from './placeRows/areas.ts';
import { eastRows } from './placeRows/east.ts';
import { londonRows } from './placeRows/london.ts';
import { midlandsRows } from './placeRows/midlands.ts';
import { northEastRows } from './placeRows/northEast.ts';
import { northernIrelandRows } from './placeRows/northernIreland.ts';
import { northWestRows } from './placeRows/northWest.ts';
import { scotlandRows } from './placeRows/scotland.ts';
import { southEastRows } from './placeRows/southEast.ts';
import { southWestRows } from './placeRows/southWest.ts';
import { walesRows } from './placeRows/wales.ts';

/** A place that a search can name: its outward code, town and position. */
export interface Place {
  /** A postcode area such as `SK`. */
  readonly area: string;
  /** An outward code in it, such as `SK1`. */
  readonly outward: string;
  readonly town: string;
  /** In degrees, of the town, to about a kilometre. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Towns all over the country, the ones that stand for a whole postcode area first. The imaging centres are here. */
export const mainPlaces: readonly Place[] = placesOf(areaRows);

/** Every place: {@link mainPlaces}, then over a thousand further districts. No two have the same code or the same name. */
export const places: readonly Place[] = [
  ...mainPlaces,
  ...[londonRows, southEastRows, eastRows, southWestRows, midlandsRows].flatMap(placesOf),
  ...[northWestRows, northEastRows, walesRows, scotlandRows, northernIrelandRows].flatMap(placesOf),
];

/** Reads rows of "outward code, latitude, longitude, town", one after `|` or a new line. */
function placesOf(rows: string): Place[] {
  return rows
    .trim()
    .split(/[|\n]/)
    .map((row) => {
      const [outward = '', latitude, longitude, ...town] = row.split(' ');
      return {
        area: outward.replace(/\d.*$/, ''),
        outward,
        town: town.join(' '),
        latitude: Number(latitude),
        longitude: Number(longitude),
      };
    });
}
