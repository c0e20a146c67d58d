import { leadingLabel } from './labels.ts';
import { blockPattern, meaningOf, type Meaning } from './pattern.ts';

/** A piece of a block with a meaning of its own. */
export type Token = Meaning & {
  /** The words as pasted, without those of a label. */
  readonly text: string;
  /** Where it begins and ends in the block, with its label. */
  readonly start: number;
  readonly end: number;
  /** The widest separator since the token before: one of {@link gaps}. */
  readonly gap: number;
  /** Whether a label in front says what it is. */
  readonly isLabelled: boolean;
};

/** Separators from the narrowest (nothing, or a space) to the widest. A comma without a space is a table's: a cell. */
export const gaps = { none: 0, bracket: 1, comma: 2, cell: 3, line: 4 } as const;

const separators = ['line', 'cell', 'comma', 'bracket'] as const;
const punctuation = '\\s"\'<>{}[\\]=*#:/–\\-';
const trimmed = new RegExp(`[^${punctuation}.](?:.*[^${punctuation}.])?`, 'su');

/** Takes a block apart. What is in no token is punctuation, or the label of the token behind it. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let gap: number = gaps.line;

  function add(meaning: Meaning, text: string, start: number, end = start + text.length, isLabelled = false) {
    tokens.push({ ...meaning, text, start, end, gap, isLabelled });
    gap = gaps.none;
  }

  function addWords(end: number) {
    const words = text.slice(position, end).trimStart();
    let start = end - words.length;
    const label = leadingLabel(words);
    // In "Home, Alec" the first word is a name.
    const isListed = label?.length === words.length && /[^:=]$/.test(words) && text[end] === ',';
    if (label && (!isListed || label.kind === 'heading')) {
      add({ kind: 'label', label: label.kind }, words.slice(0, label.length), start);
      start += label.length;
    }
    const rest = trimmed.exec(text.slice(start, end));
    if (rest) add({ kind: 'text' }, rest[0], start + rest.index);
  }

  for (const match of text.matchAll(blockPattern)) {
    const end = match.index + match[0].length;
    const separator = separators.find((name) => match.groups?.[name] !== undefined);
    const found = separator ? undefined : meaningOf(match);
    if (!separator && !found) continue;
    addWords(match.index);
    if (separator) gap = Math.max(gap, gaps[separator]);
    if (found) add(found.meaning, found.words, match.index, end, found.isLabelled);
    position = end;
  }
  addWords(text.length);
  return tokens;
}
