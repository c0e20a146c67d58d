import { useMemo, useState } from 'react';
import type { JointRow } from '#clinical/joints.ts';
import css from './BodyMap.module.css';
import { Figure } from './Figure.tsx';
import type { Place } from './places.ts';
import { nameOfPlace, offersOf, pressOf } from './press.ts';

interface BodyMapProps {
  /** Everything that the modality offers; empty while that is not known: then there is nothing to press. */
  readonly rows: readonly JointRow[];
  /** Ids of the chosen parts. */
  readonly chosen: readonly number[];
  readonly onChoose: (ids: number[]) => void;
  readonly onRemove: (ids: number[]) => void;
  /** Several parts, or none that says the side, belong to what was pressed: what to type into the picker to choose. */
  readonly onAsk: (query: string) => void;
}

/**
 * The patient from the front and from behind: what is chosen is filled, and what can be chosen can be pressed. The
 * picker beside it can do all of this too, so each figure is a single stop for the Tab key; arrow keys move within.
 */
export function BodyMap({ rows, chosen, onChoose, onRemove, onAsk }: BodyMapProps) {
  const offers = useMemo(() => offersOf(rows), [rows]);
  const [pointedAt, setPointedAt] = useState<Place>();

  function press(place: Place): void {
    const offer = offers.get(place);
    if (!offer) return;
    const result = pressOf(place, offer, chosen);
    if (result.does === 'ask') onAsk(result.query);
    else if (result.does === 'choose') onChoose(result.ids);
    else onRemove(result.ids);
  }

  const shared = { offers, chosen, onPress: press, onPoint: setPointedAt };
  return (
    <div role="group" aria-label="Body map" className={css['map']}>
      <div className={css['figures']}>
        <Figure view="front" {...shared} />
        <Figure view="back" {...shared} />
      </div>
      <p className={css['prompt']} aria-hidden="true">
        {pointedAt ? (
          <strong>{nameOfPlace(pointedAt)}</strong>
        ) : (
          rows.length > 0 && 'Press a part to choose it'
        )}
      </p>
      <p className={css['caption']}>R and L are the patient’s</p>
    </div>
  );
}
