import { z } from '#lib/zod.ts';

/** The rules of "Scan". */
export const schema = z.object({
  modality: z.string().check(z.minLength(1, 'Select a modality')),
  bodyPartIds: z.array(z.number()).check(z.minLength(1, 'Enter at least one body part')),
});

/** The screen "Scan": a modality of the partner ('' for none yet) and the upstream's ids of its body parts. */
export type ScanValues = z.output<typeof schema>;
