// The explicit roles are what a table has by itself, until its rows are laid out as cards: then some browsers drop them
// (https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html).
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ReactNode } from 'react';
import css from './Table.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** One column. The first one names the row. */
export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The header is for screen readers only: a column of links needs no title. */
  readonly quiet?: boolean;
}

interface DataTableProps<Row> {
  /** What the table lists; for screen readers, as the page's title says it to everybody else. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table that becomes a card per row where the column is narrow. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div className={css['box']}>
      <table role="table" className={css['table']}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ header, quiet }) => (
              <th key={header} role="columnheader" scope="col">
                {quiet ? <VisuallyHidden>{header}</VisuallyHidden> : header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ header, cell, quiet }, index) =>
                index === 0 ? (
                  <th key={header} role="rowheader" scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={header} role="cell" data-header={quiet ? undefined : header}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
