import { z } from '#lib/zod.ts';

/**
 * The rules of "Scan". What was typed and not taken from the list would be lost with Continue, so it is asked about; and
 * so is a change of the modality that waits for an answer.
 */
export const schema = z
  .object({
    modality: z.string().check(z.minLength(1, 'Select a modality')),
    wantedModality: z.string(),
    bodyPartIds: z.array(z.number()),
    typed: z.string(),
  })
  .check(({ value: { modality, wantedModality, bodyPartIds, typed }, issues }) => {
    if (wantedModality !== '')
      issues.push({
        code: 'custom',
        message: `Select whether to change to ${wantedModality} or keep ${modality}`,
        path: ['wantedModality'],
        input: wantedModality,
      });
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
 * in the field "Body parts". `wantedModality` is the one to change to, as long as it is open what would become of the
 * body parts; '' otherwise.
 */
export type ScanValues = z.output<typeof schema>;
