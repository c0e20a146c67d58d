import type { KeyboardEvent, Ref } from 'react';
import css from './BodyMap.module.css';
import type { Place } from './places.ts';
import { canvas } from './placeTable.ts';

interface PlaceButtonProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly name: string;
  readonly place: Place;
  /** Id of the clip path of the body's outline. */
  readonly clip: string;
  readonly isPressed: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onPress: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPoint: (isThere: boolean, isFocus: boolean) => void;
}

const [canvasLeft, canvasTop, canvasWidth, canvasHeight] = canvas;
const percent = (length: number, of: number) => `${(length / of) * 100}%`;

/** A place of a figure: a button as large as its box, and the piece of the body that it fills, which can be pressed too. */
export function PlaceButton({
  ref,
  name,
  place,
  clip,
  isPressed,
  isStop,
  onPress,
  onKeyDown,
  onPoint,
}: PlaceButtonProps) {
  const [left, top, width, height] = place.box;
  return (
    <button
      ref={ref}
      type="button"
      aria-label={name}
      aria-pressed={isPressed}
      tabIndex={isStop ? 0 : -1}
      className={css['place']}
      style={{
        left: percent(left - canvasLeft, canvasWidth),
        top: percent(top - canvasTop, canvasHeight),
        width: percent(width, canvasWidth),
        height: percent(height, canvasHeight),
      }}
      onClick={onPress}
      onKeyDown={onKeyDown}
      onFocus={() => onPoint(true, true)}
      onBlur={() => onPoint(false, true)}
      onPointerEnter={() => onPoint(true, false)}
      onPointerLeave={() => onPoint(false, false)}
    >
      <svg aria-hidden="true" viewBox={place.box.join(' ')}>
        <g clipPath={`url(#${clip})`}>
          <path d={place.shape} transform={place.isMirrored ? 'scale(-1 1)' : undefined} />
        </g>
      </svg>
    </button>
  );
}
