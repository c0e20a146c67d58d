import { centreOf, type Place } from './places.ts';

/**
 * Where a key leads from one of the places that can be pressed: Left and Right go through all of them in their order,
 * Up and Down to what stands above and below, Home and End to the first and the last. Undefined where a key leads
 * nowhere, or is none of these.
 */
export function moved(places: readonly Place[], from: Place, key: string): Place | undefined {
  const index = places.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return places[index - 1];
    case 'ArrowRight':
      return places[index + 1];
    case 'ArrowUp':
      return nearest(
        places.filter(({ row }) => row < from.row),
        from,
      );
    case 'ArrowDown':
      return nearest(
        places.filter(({ row }) => row > from.row),
        from,
      );
    case 'Home':
      return places[0];
    case 'End':
      return places.at(-1);
    default:
      return undefined;
  }
}

/** Straight above or below counts for more than close by. */
function nearest(places: readonly Place[], from: Place): Place | undefined {
  const [x, y] = centreOf(from);
  const far = (place: Place) => {
    const [otherX, otherY] = centreOf(place);
    return Math.abs(otherY - y) + 2 * Math.abs(otherX - x);
  };
  return places.toSorted((one, other) => far(one) - far(other))[0];
}
