import { useId } from 'react';
import { Icon } from './Icon.tsx';
import css from './Panel.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** One part of the panel. */
export interface PanelSection {
  readonly label: string;
  /** The one line that matters, in bold: the patient's name, the modality. */
  readonly title?: string | undefined;
  /** What follows, one entry per line. */
  readonly lines: readonly string[];
  /** Sets the lines below the title in the second ink. */
  readonly quiet?: boolean;
  /** Said while there is neither title nor lines: "Not chosen yet". */
  readonly empty: string;
}

/** A list of what is there and what is still missing. */
export interface PanelChecklist {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly done: boolean }[];
}

interface PanelProps {
  readonly title: string;
  readonly sections: readonly PanelSection[];
  /** May be empty. */
  readonly checklists: readonly PanelChecklist[];
}

/** The summary beside the form, which fills as the answers come. */
export function Panel({ title, sections, checklists }: PanelProps) {
  const id = useId();
  return (
    <section className={css['panel']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl>
        {sections.map((section) => (
          <Section key={section.label} {...section} />
        ))}
      </dl>
      {checklists.length > 0 && (
        <div className={css['inset']}>
          {checklists.map((checklist) => (
            <Checklist key={checklist.title} {...checklist} />
          ))}
        </div>
      )}
    </section>
  );
}

function Section({ label, title, lines, quiet, empty }: PanelSection) {
  return (
    <div className={css['section']}>
      <dt>{label}</dt>
      {title && <dd className={css['title']}>{title}</dd>}
      {lines.length > 0 && <dd className={css[quiet ? 'second' : 'lines']}>{lines.join('\n')}</dd>}
      {!title && lines.length === 0 && <dd className={css['second']}>{empty}</dd>}
    </div>
  );
}

function Checklist({ title, items }: PanelChecklist) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map(({ label, done }) => (
          <li key={label} data-done={done || undefined}>
            <Icon name={done ? 'tick' : 'circle'} />
            {label}
            <VisuallyHidden>{done ? ': done' : ': still to do'}</VisuallyHidden>
          </li>
        ))}
      </ul>
    </>
  );
}
