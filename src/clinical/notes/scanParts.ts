import { nameOfPart } from '../joints.ts';
import { readSide, type Side } from '../laterality.ts';
import { regionMarks } from './regionMarks.ts';
import type { Region } from './regions.ts';
import { wordsOfNotes } from './words.ts';

/** A chosen part of the scan. */
export interface ScanPart {
  /** As it stands inside a sentence: "left ankle", "lumbar spine". */
  readonly name: string;
  readonly regions: readonly Region[];
  /** Undefined for parts without sides. */
  readonly side: Side | undefined;
}

/** Reads chosen parts, however their names are spelt. A name without a known region is a region of its own. */
export function scanParts(names: readonly string[]): ScanPart[] {
  return names.map((name) => {
    const { side, outermost, rest } = readSide(name);
    const sided = side !== undefined && outermost && rest !== '';
    const bare = sided ? rest : name;
    const found = regionMarks(wordsOfNotes(bare), []).map(({ region }) => region);
    return {
      name: insideSentence(nameOfPart({ id: 0, name })),
      regions: found.length > 0 ? [...new Set(found)] : [`own ${bare.toLowerCase()}`],
      side: sided ? side : undefined,
    };
  });
}

/** The names by which notes may call the parts that no table knows. */
export function ownRegions(parts: readonly ScanPart[]): (readonly [Region, string])[] {
  return parts.flatMap(({ regions }) =>
    regions.filter((region) => region.startsWith('own ')).map((region) => [region, region.slice(4)] as const),
  );
}

/** "left knee, right knee and lumbar spine", each with its article. */
export function inWords(parts: readonly ScanPart[]): string {
  const names = parts.map(({ name }) => name);
  const [last = ''] = names.splice(-1);
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function insideSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) && !name.startsWith('Achilles')
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
