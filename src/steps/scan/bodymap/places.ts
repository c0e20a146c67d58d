import type { OneSide } from '#clinical/bodyRegions.ts';
import { placeTable, type Box, type DrawnPlace, type Regions, type View } from './placeTable.ts';

/** Something to press on a figure. */
export interface Place {
  /** Unique in one figure. */
  readonly key: string;
  readonly regions: Regions;
  /** The patient's; undefined for what lies in the middle. */
  readonly side: OneSide | undefined;
  readonly box: Box;
  /** A path for the viewer's right half of the figure; `isMirrored` turns it over. */
  readonly shape: string;
  readonly isMirrored: boolean;
  readonly mark: readonly [x: number, y: number];
  /** Counted from the head down. */
  readonly row: number;
}

/** The places of each figure, from the head down and in each row from the viewer's left to right. */
export const placesOf: Readonly<Record<View, readonly Place[]>> = {
  front: placesIn('front'),
  back: placesIn('back'),
};

/** The middle of a place's button. */
export function centreOf({ box }: { readonly box: Box }): readonly [x: number, y: number] {
  const [left, top, width, height] = box;
  return [left + width / 2, top + height / 2];
}

function placesIn(view: View): Place[] {
  return placeTable[view].flatMap((drawn, row) => {
    const right = drawn.map((each) => placeOf(view, row, each, false));
    const left = drawn.filter(isTwice).map((each) => placeOf(view, row, each, true));
    return left.reverse().concat(right);
  });
}

function isTwice({ box: [left] }: DrawnPlace): boolean {
  return left >= 0;
}

function placeOf(view: View, row: number, drawn: DrawnPlace, isMirrored: boolean): Place {
  const { regions, box, shape } = drawn;
  const [left, top, width, height] = box;
  const [x, y] = drawn.mark ?? centreOf(drawn);
  // Seen from the front, the patient's left is at the viewer's right.
  const side = (view === 'front') === isMirrored ? 'right' : 'left';
  return {
    key: `${regions[0]}${isMirrored ? ' mirrored' : ''}`,
    regions,
    side: isTwice(drawn) ? side : undefined,
    box: isMirrored ? [-left - width, top, width, height] : box,
    shape,
    isMirrored,
    mark: [isMirrored ? -x : x, y],
    row,
  };
}
