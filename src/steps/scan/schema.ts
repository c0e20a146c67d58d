import { z } from '#lib/zod.ts';

/** The rules of "Scan". What was typed and not taken from the list would be lost with Continue, so it is asked about. */
export const schema = z
  .object({
    modality: z.string().check(z.minLength(1, 'Select a modality')),
    bodyPartIds: z.array(z.number()),
    typed: z.string(),
  })
  .check(({ value: { bodyPartIds, typed }, issues }) => {
    const message = problemOf(bodyPartIds, typed.trim());
    if (message !== undefined)
      issues.push({ code: 'custom', message, path: ['bodyPartIds'], input: bodyPartIds });
  });

function problemOf(bodyPartIds: readonly number[], typed: string): string | undefined {
  if (typed !== '') return `“${typed}” must be added to the body parts, or cleared`;
  return bodyPartIds.length === 0 ? 'Enter at least one body part' : undefined;
}

/**
 * The screen "Scan": a modality of the partner ('' for none yet), the upstream's ids of its body parts, and what stands
 * in the field "Body parts".
 */
export type ScanValues = z.output<typeof schema>;
