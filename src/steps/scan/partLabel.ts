import { nameOfPart } from '#clinical/joints.ts';
import type { BodyPart } from '#contract/referral.ts';

/** A chosen part in words, with its side: "Left ankle". Its number where the list that names it is not there. */
export function partLabel(id: number, parts: readonly BodyPart[]): string {
  const part = parts.find((each) => each.id === id);
  return part ? nameOfPart(part) : `Body part ${id}`;
}
