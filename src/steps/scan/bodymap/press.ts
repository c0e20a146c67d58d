import { nameOfRegion, partsOfRegion, regionOf } from '#clinical/bodyRegions.ts';
import type { JointRow } from '#clinical/joints.ts';
import { readSide } from '#clinical/laterality.ts';
import { placesOf, type Place } from './places.ts';

/** What a modality offers at a place of the map. */
export interface Offer {
  /** The ids of every part that belongs there. Empty: nothing to press. */
  readonly ids: readonly number[];
  /** The one part that is meant without doubt. */
  readonly direct: number | undefined;
}

/** What pressing a place does. */
export type Press =
  | { readonly does: 'choose' | 'remove'; readonly ids: number[] }
  | { readonly does: 'ask'; readonly query: string };

/** The offers at every place of both figures. */
export function offersOf(rows: readonly JointRow[]): ReadonlyMap<Place, Offer> {
  return new Map([...placesOf.front, ...placesOf.back].map((place) => [place, offerAt(place, rows)]));
}

/**
 * What is chosen there is removed. Else the one part that lies there alone is chosen; parts that reach further ("Whole
 * spine", "Abdomen and pelvis") are not in its way. Where there are several, or the part does not say exactly the
 * place's side, the picker has to ask.
 */
export function pressOf(place: Place, { ids, direct }: Offer, chosen: readonly number[]): Press {
  const removed = chosen.filter((id) => ids.includes(id));
  if (removed.length > 0) return { does: 'remove', ids: removed };
  if (direct !== undefined) return { does: 'choose', ids: [direct] };
  const side = place.side === undefined ? '' : `${place.side} `;
  return { does: 'ask', query: `${side}${regionWords(place)} ` };
}

/** The button's name: "Left ankle". */
export const nameOfPlace = (place: Place): string => nameOfRegion(place.regions[0], place.side);

function regionWords({ regions: [region] }: Place): string {
  const name = nameOfRegion(region, undefined);
  return region === 'achilles' ? name : name.toLowerCase();
}

function offerAt(place: Place, rows: readonly JointRow[]): Offer {
  const all = partsAt(place, rows);
  const alone = partsAt(
    place,
    rows.filter((row) => place.regions.some((region) => region === regionOf(row))),
  );
  const [part, another] = (alone.length > 0 ? alone : all).filter(
    ({ name }) => place.side === undefined || readSide(name).side !== 'both',
  );
  const isMeant = part !== undefined && another === undefined && readSide(part.name).side === place.side;
  return { ids: all.map(({ id }) => id), direct: isMeant ? part.id : undefined };
}

const partsAt = ({ regions, side }: Place, rows: readonly JointRow[]) =>
  regions.flatMap((region) => partsOfRegion(region, side, rows));
