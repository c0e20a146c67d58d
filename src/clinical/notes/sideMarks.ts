import type { Side } from '../laterality.ts';
import { saysOtherThanSide } from './notSides.ts';
import type { RegionMark } from './regionMarks.ts';
import type { Word } from './words.ts';

/** Words that name a side of the patient. */
export interface SideMark {
  readonly side: Side;
  /** Index of its first word, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

// Wider than `readSide`, which must never take a word for a side by mistake: here a wrong reading costs one question,
// a missed one a scan of the wrong side. So misspelt sides are read too.
const sideWords = new Map<string, Side>(
  Object.entries({
    left: 'l lt left lhs lef letf leff lefft elft',
    right: 'r rt right rhs rigth rihgt righ rigt rght roght rightt',
    both: 'both bl bilat bilateral bilaterally bilaterall bilat',
  }).flatMap(([side, words]) => words.split(' ').map((word) => [word, side as Side])),
);

/** Every place that names a side, in order; not where "left" and "right" mean something else, nor inside `regions`. */
export function sideMarks(words: readonly Word[], regions: readonly RegionMark[]): SideMark[] {
  const marks: SideMark[] = [];
  const inRegion = new Set(
    regions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)),
  );
  for (let index = 0; index < words.length; index += 1) {
    if (inRegion.has(index)) continue;
    const found = pairAt(words, index) ?? sideAt(words, index, regions);
    if (!found) continue;
    marks.push(found);
    index = found.to - 1;
  }
  return marks;
}

/** "B/L", "L+R", "left and right": both. "L or R" and "L/R" as well, so that they contradict nothing. */
function pairAt(words: readonly Word[], index: number): SideMark | undefined {
  const [one, next, third] = words.slice(index, index + 3);
  if (!one || !next) return undefined;
  if (one.text === 'b' && next.text === 'l' && /^[\s/\\.-]{0,2}$/.test(next.gap)) return bothAt(index, 2);
  const side = sideWords.get(one.text);
  if (side === undefined || side === 'both') return undefined;
  const isOther = (word: Word | undefined) => {
    const other = sideWords.get(word?.text ?? '');
    return other !== undefined && other !== side;
  };
  if (isOther(next) && /^\s*[/&+]\s*$/.test(next.gap)) return bothAt(index, 2);
  if (isOther(third) && /^(?:and|or|n)$/.test(next.text) && /^\s+$/.test(third?.gap ?? '')) {
    return bothAt(index, 3);
  }
  return undefined;
}

const bothAt = (from: number, length: number): SideMark => ({ side: 'both', from, to: from + length });

function sideAt(words: readonly Word[], index: number, regions: readonly RegionMark[]): SideMark | undefined {
  const side = sideWords.get(words[index]?.text ?? '');
  if (side === undefined || saysOtherThanSide(words, index, regions)) return undefined;
  const filler = /^side[ds]?$/.test(words[index + 1]?.text ?? '');
  return { side, from: index, to: index + (filler ? 2 : 1) };
}
