import { useId, useRef, useState, type KeyboardEvent } from 'react';
import css from './BodyMap.module.css';
import { Drawing, Ground } from './Drawing.tsx';
import { moved } from './moves.ts';
import { placesOf, type Place } from './places.ts';
import type { View } from './placeTable.ts';
import { nameOfPlace, type Offer } from './press.ts';
import { PlaceButton } from './PlaceButton.tsx';

interface FigureProps {
  readonly view: View;
  readonly offers: ReadonlyMap<Place, Offer>;
  readonly chosen: readonly number[];
  readonly onPress: (place: Place) => void;
  /** A place that the pointer or the focus came to; undefined when it left. */
  readonly onPoint: (place: Place | undefined) => void;
}

/**
 * One figure: a tool bar in which one button is in the order of the Tab key and the arrow keys move.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function Figure({ view, offers, chosen, onPress, onPoint }: FigureProps) {
  const id = useId();
  const buttons = useRef(new Map<Place, HTMLButtonElement | null>());
  const [visited, setVisited] = useState<Place>();
  const idsAt = (place: Place) => offers.get(place)?.ids ?? [];
  const places = placesOf[view].filter((place) => idsAt(place).length > 0);
  const filled = places.filter((place) => idsAt(place).some((each) => chosen.includes(each)));
  const stop = [visited, filled[0], places[0]].find((place) => place && places.includes(place));

  function move(event: KeyboardEvent, from: Place): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = moved(places, from, event.key);
    if (!to) return;
    event.preventDefault();
    buttons.current.get(to)?.focus();
  }

  function point(place: Place | undefined, isFocus: boolean): void {
    if (isFocus && place) setVisited(place);
    onPoint(place);
  }

  const toolbar = places.length > 0 ? { role: 'toolbar', 'aria-label': `Body map, ${view} view` } : {};

  return (
    <div className={css['side']}>
      <div className={css['letters']} aria-hidden="true">
        <span>{view === 'front' ? 'R' : 'L'}</span>
        <span>{view === 'front' ? 'L' : 'R'}</span>
      </div>
      <div {...toolbar} className={css['figure']}>
        <Ground view={view} clip={id} />
        {places.map((place) => (
          <PlaceButton
            key={place.key}
            ref={(button) => void buttons.current.set(place, button)}
            name={nameOfPlace(place)}
            place={place}
            clip={id}
            isPressed={filled.includes(place)}
            isStop={place === stop}
            onPress={() => onPress(place)}
            onKeyDown={(event) => move(event, place)}
            onPoint={(isThere, isFocus) => point(isThere ? place : undefined, isFocus)}
          />
        ))}
        <Drawing view={view} ticked={filled} />
      </div>
      <p>{view === 'front' ? 'Front' : 'Back'}</p>
    </div>
  );
}
