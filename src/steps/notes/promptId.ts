import type { NoteHeading } from '#clinical/noteHeadings.ts';

/** The id of the words about what to write under a heading. */
export function promptId(heading: NoteHeading): string {
  return `prompt-${heading.toLowerCase().replaceAll(' ', '-')}`;
}
