import { endOfHeading, type NoteHeading } from '#clinical/noteHeadings.ts';
import type { NoteHint } from '#clinical/noteHints.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './Headings.module.css';
import { promptId } from './promptId.ts';

interface Props {
  readonly headings: readonly NoteHint[];
  readonly notes: string;
  /** Asks for a heading: to add it, or to go to it where it is in the notes already. */
  readonly onAdd: (heading: NoteHeading) => void;
}

const captionId = 'headings-caption';

/** Buttons that put short headings into the notes. Those that are there already have a tick and lead to it. */
export function Headings({ headings, notes, onAdd }: Props) {
  return (
    <div role="group" aria-labelledby={captionId}>
      <div id={captionId} className={styles['caption']}>
        Headings to add
      </div>
      <ul className={styles['headings']}>
        {headings.map(({ heading, prompts }) => {
          const used = endOfHeading(heading, notes) !== undefined;
          return (
            <li key={heading}>
              <button
                type="button"
                className={styles['heading']}
                data-used={used || undefined}
                aria-label={`${used ? 'Go to' : 'Add'} heading “${heading}”`}
                aria-describedby={prompts.length > 0 ? promptId(heading) : undefined}
                onClick={() => onAdd(heading)}
              >
                {used ? <Icon name="tick" /> : <span>+</span>}
                {heading}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
