import type { ReactNode } from 'react';
import css from './FieldRow.module.css';

/**
 * Fields side by side, two to a row where there is room for two, else one under the other. Labels, messages and
 * controls of neighbours stand on common lines, so an error beside a field does not move its neighbour's label.
 */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={css['row']}>{children}</div>;
}
