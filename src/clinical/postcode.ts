import { toNormalised } from 'postcode';

/**
 * A UK postcode as it is written properly ("SK7 2EB"), read from any spacing, case and punctuation ("sk72eb",
 * "SK7-2EB."). Undefined when it is none. It says that the form is right, not that the place exists.
 */
export function readPostcode(text: string): string | undefined {
  const bare = text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return toNormalised(bare) ?? undefined;
}
