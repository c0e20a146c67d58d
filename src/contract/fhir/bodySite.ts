import { bodySiteCodes } from './bodySiteCodes.ts';
import type { CodeableConcept } from './resource.ts';
import { snomed } from './snomed.ts';

// DICOM CID 244 "Laterality" has the same three.
const sides = {
  left: { code: '7771000', word: 'Left' },
  right: { code: '24028007', word: 'Right' },
  both: { code: '51440002', word: 'Right and left' },
} as const;
const lateralityAttribute = '272741003';

const codes = new Map(Object.entries(bodySiteCodes));

type Side = keyof typeof sides;

const sideWords: Readonly<Record<string, Side>> = {
  l: 'left',
  lt: 'left',
  left: 'left',
  r: 'right',
  rt: 'right',
  right: 'right',
  both: 'both',
  bilateral: 'both',
};
const anySide = /\b(?:left|right|both|bilateral|lt|rt|l|r)\b/gi;

/**
 * A body part by its name: always in the name's own words, and coded where the name without its side is in the table. A
 * side is part of the code (a SNOMED CT expression, as in FHIR's own example of a left femur), never a code beside it:
 * who reads the code alone must not lose the side. https://hl7.org/fhir/R4/observation-example-bmd.html
 */
export function bodySite(name: string): CodeableConcept {
  const text = name.trim();
  const read = readName(text);
  const code = read && codes.get(read.part);
  if (!read || code === undefined) return { text };
  const { side } = read;
  const coded = side === undefined ? code : `${code}:${lateralityAttribute}=${sides[side].code}`;
  return { coding: [snomed(coded, text)], text };
}

/**
 * The side that is written at the start or the end of a name, and the rest. Undefined for a name with sides in any other
 * way ("Left or right ankle", "L4 right root"): what is not surely understood is not coded.
 */
function readName(name: string): { part: string; side: Side | undefined } | undefined {
  const found = [...name.matchAll(anySide)];
  const [only, ...more] = found;
  if (!only) return { part: plain(name), side: undefined };
  const before = name.slice(0, only.index);
  const after = name.slice(only.index + only[0].length);
  const isOutermost = !/\w/.test(before) || !/\w/.test(after);
  if (more.length > 0 || !isOutermost) return undefined;
  return { part: plain(before + after), side: sideWords[only[0].toLowerCase()] };
}

/** Lower case, without an abbreviation in brackets and without what stood between name and side. */
function plain(part: string): string {
  return part
    .toLowerCase()
    .replace(/\([a-z]{2,5}\)/g, '')
    .replace(/[-–,()/\s]+$|^[-–,()/\s]+/g, '')
    .replace(/\s+/g, ' ');
}
