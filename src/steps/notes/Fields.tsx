import { useFormContext, useWatch } from 'react-hook-form';
import { TextAreaField } from '#ui/TextAreaField.tsx';
import { notesLimit, type NotesValues } from './schema.ts';

const shownFrom = notesLimit * 0.9;

/** The fields of "Clinical notes". A plain textarea, so that dictation software works. */
export function Fields() {
  const { register, control, formState } = useFormContext<NotesValues>();
  const notes = useWatch({ control, name: 'notes' });
  return (
    <TextAreaField
      label="Reason for the scan"
      hint="Symptoms and how long they have lasted, what you found on examination, and the question for the radiologist."
      rows={8}
      error={formState.errors.notes?.message}
      count={{ value: notes.length, max: notesLimit, from: shownFrom }}
      {...register('notes')}
    />
  );
}
