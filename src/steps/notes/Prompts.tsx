import type { NoteHints, NotePrompt } from '#clinical/noteHints.ts';
import { Icon } from '#ui/Icon.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Headings.module.css';
import { promptId } from './promptId.ts';

/** What helps the radiologist with this modality and these parts, and what must not wait for a referral. */
export function Prompts({ hints: { headings, emergencies } }: { readonly hints: NoteHints }) {
  const asked = headings.filter(({ prompts }) => prompts.length > 0);
  if (asked.length === 0) return null;
  return (
    <section className={styles['guide']} aria-labelledby="guide-title">
      <h2 id="guide-title" className={styles['caption']}>
        What helps with this scan
      </h2>
      {emergencies.map((sentence) => (
        <p key={sentence} className={styles['emergency']}>
          <Icon name="warn" />
          <span>
            <VisuallyHidden>Warning: </VisuallyHidden>
            {sentence}
          </span>
        </p>
      ))}
      <dl className={styles['prompts']}>
        {asked.map(({ heading, prompts }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd id={promptId(heading)}>
              {prompts.map((prompt) => (
                <p key={`${prompt.about} ${prompt.words}`}>{inWords(prompt)}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function inWords({ about, words }: NotePrompt): string {
  return about === undefined ? words.charAt(0).toUpperCase() + words.slice(1) : `${about}: ${words}`;
}
