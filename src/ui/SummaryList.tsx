import type { ReactNode } from 'react';
import css from './SummaryList.module.css';

/** One answer. */
export interface SummaryListRow {
  readonly label: string;
  /** One entry per line; none, or only blank ones, reads "Not provided". */
  readonly value: readonly string[];
  /** What can be done about this answer. */
  readonly action?: ReactNode;
}

interface SummaryListProps {
  readonly title: string;
  /** What can be done about the whole card: a link "Change", with the title in hidden words. */
  readonly action?: ReactNode;
  readonly rows: readonly SummaryListRow[];
  /** Sets the answers in bold, for what must not be misread. */
  readonly strong?: boolean;
  /** What follows the rows inside the card. */
  readonly children?: ReactNode;
}

/** A card of answers under a title. */
export function SummaryList({ title, action, rows, strong = false, children }: SummaryListProps) {
  return (
    <section className={css['card']} data-strong={strong || undefined}>
      <header className={css['head']}>
        <h2>{title}</h2>
        {action}
      </header>
      <dl className={css['rows']}>
        {rows.map((row) => (
          <div key={`${row.label} ${row.value.join()}`} className={css['row']}>
            <dt>{row.label}</dt>
            <AnswerLines lines={row.value} />
            {row.action && <dd className={css['action']}>{row.action}</dd>}
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

function AnswerLines({ lines }: { readonly lines: readonly string[] }) {
  const given = lines.filter((line) => line.trim() !== '');
  if (given.length === 0) return <dd className={css['none']}>Not provided</dd>;
  return <dd className={css['value']}>{given.join('\n')}</dd>;
}
