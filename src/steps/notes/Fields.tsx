import { useMemo, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { nameOfPart } from '#clinical/joints.ts';
import { endOfHeading, placeHeading, type NoteHeading } from '#clinical/noteHeadings.ts';
import { noteHints } from '#clinical/noteHints.ts';
import type { Referral } from '#contract/referral.ts';
import { TextAreaField } from '#ui/TextAreaField.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { FieldsProps } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { Headings } from './Headings.tsx';
import styles from './Headings.module.css';
import { Prompts } from './Prompts.tsx';
import { notesLimit, type NotesValues } from './schema.ts';
import { moveCaret, typeInto } from './typeInto.ts';

const shownFrom = notesLimit * 0.9;

/** The fields of "Clinical notes". A plain textarea, so that dictation software works; nothing is ever pre-filled. */
export function Fields({ referral, context }: FieldsProps<Referral, JourneyContext>) {
  const { register, control, formState } = useFormContext<NotesValues>();
  const notes = useWatch({ control, name: 'notes' });
  const { ref, ...field } = register('notes');
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ words: '', time: 0 });
  const { bodyParts } = context;
  const hints = useMemo(() => hintsFor(referral, bodyParts), [referral, bodyParts]);

  function addHeading(heading: NoteHeading): void {
    if (!area.current) return;
    const { value, selectionStart } = area.current;
    const end = endOfHeading(heading, value);
    if (end === undefined) {
      const { at, words } = placeHeading(heading, value, selectionStart);
      typeInto(area.current, at, words);
    } else moveCaret(area.current, end);
    const words = end === undefined ? `Heading “${heading}” added` : `At heading “${heading}”`;
    setSaid(({ time }) => ({ words, time: time + 1 }));
  }

  return (
    <div className={styles['fields']}>
      <TextAreaField
        label="Reason for the scan"
        hint="Symptoms and how long they have lasted, what you found on examination, and the question for the radiologist."
        rows={8}
        error={formState.errors.notes?.message}
        count={{ value: notes.length, max: notesLimit, from: shownFrom }}
        {...field}
        ref={(element) => {
          ref(element);
          area.current = element;
        }}
      />
      <Headings headings={hints.headings} notes={notes} onAdd={addHeading} />
      <Prompts hints={hints} />
      <div role="status">
        {/* A new element each time, so that the same words are said again. */}
        <VisuallyHidden key={said.time}>{said.words}</VisuallyHidden>
      </div>
    </div>
  );
}

function hintsFor(referral: Referral | undefined, bodyParts: JourneyContext['bodyParts']) {
  const parts = bodyParts.filter(({ id }) => referral?.bodyPartIds.includes(id)).map(nameOfPart);
  return noteHints({ modality: referral?.modality ?? '', parts, gender: referral?.patient.gender ?? '' });
}
