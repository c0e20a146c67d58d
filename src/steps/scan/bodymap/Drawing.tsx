import css from './BodyMap.module.css';
import { outlines } from './outlines.ts';
import type { Place } from './places.ts';
import { canvas, type View } from './placeTable.ts';

const viewBox = canvas.join(' ');
const turned = 'scale(-1 1)';

/** Both halves of the body, from the path of one. */
function Both({ d }: { readonly d: string }) {
  return (
    <>
      <path d={d} />
      <path d={d} transform={turned} />
    </>
  );
}

/** What lies under the places: the body's surface, and the clip path of its outline. */
export function Ground({ view, clip }: { readonly view: View; readonly clip: string }) {
  const { body } = outlines[view];
  return (
    <svg aria-hidden="true" viewBox={viewBox} className={css['ground']}>
      <clipPath id={clip}>
        <Both d={body} />
      </clipPath>
      <Both d={body} />
    </svg>
  );
}

/** What lies over the places: the lines of the body, and a tick on all that is chosen. */
export function Drawing({ view, ticked }: { readonly view: View; readonly ticked: readonly Place[] }) {
  const { body, lines, middle } = outlines[view];
  return (
    <svg aria-hidden="true" viewBox={viewBox} className={css['drawing']}>
      <g className={css['lines']}>
        <Both d={lines} />
        <path d={middle} />
      </g>
      <Both d={body} />
      {ticked.map(({ key, mark: [x, y] }) => (
        <g key={key} className={css['tick']} transform={`translate(${x} ${y})`}>
          <circle r="14" />
          <path d="M-6 .5l4 4 8-9" />
        </g>
      ))}
    </svg>
  );
}
