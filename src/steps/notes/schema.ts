import { saysSomething } from '#clinical/noteHeadings.ts';
import { z } from '#lib/zod.ts';

/** The screen "Clinical notes". */
export interface NotesValues {
  notes: string;
}

/** Characters that the reason may have. The upstream documents no limit; this is ours, far above any real letter. */
export const notesLimit = 10_000;

/** The rules of the screen. */
export const schema = z.object({
  notes: z.string().check(
    // Headings alone were only put there by a button.
    z.refine(saysSomething, 'Enter the reason for the scan'),
    z.maxLength(
      notesLimit,
      `The reason for the scan must be ${notesLimit.toLocaleString('en-GB')} characters or fewer`,
    ),
  ),
});
