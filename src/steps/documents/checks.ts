import type { PartnerFeatures } from '#contract/own/session.ts';
import { sizeInWords } from './fileSize.ts';

/** What a partner allows. */
export type Limits = PartnerFeatures['documents'];

type Named = { readonly name: string; readonly size: number | null };

/** Chosen files, told apart: `refused` holds one sentence per file that is not sent. */
export interface Sorted<T> {
  readonly accepted: readonly T[];
  readonly refused: readonly string[];
}

/** Checks chosen files against the partner's limits, those already `listed`, and each other. One odd file stops no other. */
export function sortFiles<T extends File>(
  files: readonly T[],
  listed: readonly Named[],
  limits: Limits,
): Sorted<T> {
  const accepted: T[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const problem = problemOf(file, [...listed, ...accepted], limits);
    if (problem === undefined) accepted.push(file);
    else refused.push(problem);
  }
  return { accepted, refused };
}

/** What the partner allows, in a sentence to read before choosing. */
export function limitsInWords({ inWords, maxBytes }: Limits): string {
  return `${inWords}, up to ${sizeInWords(maxBytes)} each`;
}

function problemOf(file: File, listed: readonly Named[], limits: Limits): string | undefined {
  const { name, size } = file;
  const lowerCaseName = name.toLowerCase();
  if (!limits.extensions.some((extension) => lowerCaseName.endsWith(extension)))
    return `${name} must be one of these: ${limits.inWords}`;
  if (size === 0) return `${name} is empty`;
  if (size > limits.maxBytes) return `${name} must be smaller than ${sizeInWords(limits.maxBytes)}`;
  if (listed.some((other) => isSame(other, file))) return `${name} is already in the list`;
  return undefined;
}

// Without regard to case: names that differ in nothing else are one file to Windows, and one upload to Uppy.
function isSame(one: Named, other: Named): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase() && (one.size ?? other.size) === other.size;
}
