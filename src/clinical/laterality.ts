/** A side of the patient, never of the picture. */
export type Side = 'left' | 'right' | 'both';

/** What {@link readSide} found in a text. */
interface SideReading {
  /** The side, if exactly one was written. */
  readonly side: Side | undefined;
  /** True when two sides were written that cannot both be meant ("left right ankle"); no side is read then. */
  readonly contradiction: boolean;
  /** True when the side stands at the start or the end of the text. */
  readonly outermost: boolean;
  /** The text without the words of the side. */
  readonly rest: string;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly side: Side;
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

// A closed list: a side is what these words say and nothing else. `bl` is missing on purpose (blood, bladder begin so).
const sideWords = new Map<string, Side>([
  ['l', 'left'],
  ['lt', 'left'],
  ['left', 'left'],
  ['r', 'right'],
  ['rt', 'right'],
  ['right', 'right'],
  ['bilat', 'both'],
  ['bilateral', 'both'],
  ['bilaterally', 'both'],
  ['both', 'both'],
]);

const joining = new Set(['and', '&', '+']);

/**
 * Reads the side that is written in a query or in the name of a body part. Exact words only, in any case and with any
 * punctuation; nothing is guessed, so where a reading could be wrong no side is read and the clinician is asked:
 * - `L` before "spine" (also `L-spine`, `C/T/L spine`, "l sp…" while it is typed) is the lumbar spine, and before a
 *   number (`L 5`) a vertebra;
 * - `b/l` and `b.l.` are both sides, but `b l`, `b-l` and `bl` are no side;
 * - `r/o` is "rule out";
 * - "left and right", "L+R" are both sides; "left right", "L/R", "left or right", "both left" contradict themselves.
 */
export function readSide(text: string): SideReading {
  const normal = text.normalize('NFKC');
  const tokens = tokensOf(normal);
  const found = joined(tokens, findSides(normal, tokens));
  const sides = new Set(found.map((each) => each.side));
  const [side] = sides;
  return {
    side: sides.size === 1 ? side : undefined,
    contradiction: sides.size > 1,
    outermost: found.some(({ from, to }) => from === 0 || to === tokens.length),
    rest: without(normal, tokens, found),
  };
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[&+]/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function findSides(text: string, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index]?.word ?? '';
    if (word === 'b' && tokens[index + 1]?.word === 'l') {
      const slashed = /^\s*[/\\.]\s*$/.test(between(text, tokens, index));
      if (slashed) found.push({ side: 'both', from: index, to: index + 2 });
      index += 1;
      continue;
    }
    const side = sideWords.get(word);
    if (side === undefined || meansSomethingElse(text, tokens, index)) continue;
    const filler = /^sid(?:e|ed|es)$/.test(tokens[index + 1]?.word ?? '');
    found.push({ side, from: index, to: index + (filler ? 2 : 1) });
  }
  return found;
}

function meansSomethingElse(text: string, tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word;
  const next = tokens[index + 1]?.word ?? '';
  if (word === 'r') return next === 'o' && between(text, tokens, index).trim() === '/';
  if (word !== 'l') return false;
  if (/^\d+$/.test(next)) return true;
  const behind = tokens.slice(index + 1).find((token) => !/^[ctls&+]$/.test(token.word));
  return /^sp(?:i|in|ine|ines)?$/.test(behind?.word ?? '');
}

function between(text: string, tokens: readonly Token[], index: number): string {
  return text.slice(tokens[index]?.end, tokens[index + 1]?.start);
}

/** "Left and right" is one reading, not two. */
function joined(tokens: readonly Token[], found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const each of found) {
    const last = result.at(-1);
    const isPair = last?.side === (each.side === 'left' ? 'right' : 'left') && each.side !== 'both';
    if (isPair && last.to === each.from - 1 && joining.has(tokens[last.to]?.word ?? '')) {
      result[result.length - 1] = { side: 'both', from: last.from, to: each.to };
    } else {
      result.push(each);
    }
  }
  return result;
}

function without(text: string, tokens: readonly Token[], found: readonly Found[]): string {
  let rest = '';
  let position = 0;
  for (const { from, to } of found) {
    rest += `${text.slice(position, tokens[from]?.start)} `;
    position = tokens[to - 1]?.end ?? position;
    if (text[position] === '.') position += 1;
  }
  return tidy(rest + text.slice(position));
}

/** Clears away what stood around a removed side: empty brackets, a dash or comma at an end, doubled spaces. */
function tidy(text: string): string {
  return text
    .replaceAll(/[([{][\s.]*[)\]}]/g, ' ')
    .replaceAll(/[\s,;:/–—-]+(?=[)\]}])|(?<=[([{])[\s,;:/–—-]+/g, '')
    .replaceAll(/^[\s,;:./\\–—-]+|[\s,;:./\\–—-]+$/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+(?=[,;:])/g, '');
}
