import type { CSSProperties } from 'react';
import { colourNames } from '../embedded/themeTokens.ts';
import { Example, Family } from './Family.tsx';
import css from './Gallery.module.css';

/** The colours that a partner may set. */
export function Colours() {
  return (
    <Family title="Colours">
      <Example of="--ref-…" wide>
        <ul className={css['colours']}>
          {colourNames.map((name) => (
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
