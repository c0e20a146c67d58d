import type { CSSProperties } from 'react';
import { Example, Family } from './Family.tsx';
import css from './Gallery.module.css';

const colours = [
  'page',
  'surface',
  'line',
  'control',
  'ink',
  'ink-second',
  'accent',
  'accent-strong',
  'accent-soft',
  'on-accent',
  'ok',
  'ok-soft',
  'warn',
  'warn-soft',
  'error',
  'error-soft',
  'focus',
];

/** The colours that a partner may set. */
export function Colours() {
  return (
    <Family title="Colours">
      <Example of="--ref-…" wide>
        <ul className={css['colours']}>
          {colours.map((name) => (
            <li key={name}>
              <span className={css['colour']} style={{ '--colour': `var(--ref-${name})` } as CSSProperties} />
              {name}
            </li>
          ))}
        </ul>
      </Example>
    </Family>
  );
}
