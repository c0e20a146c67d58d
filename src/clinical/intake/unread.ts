import type { Found } from './found.ts';
import { gaps, type Token } from './tokens.ts';
import { titles } from './wordLists.ts';

/** What is left of a block, as pasted, in its order: without labels that nothing followed, headings and titles. */
export function unreadOf(block: string, tokens: readonly Token[], used: ReadonlySet<Token>): string[] {
  const groups: Token[][] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (used.has(token) || token.kind === 'nhsNumber' || isHeading(token)) {
      if (token.kind === 'nhsNumber') groups.push([token]);
      isOpen = false;
      continue;
    }
    const last = groups.at(-1);
    const goesOn = token.gap < gaps.cell || last?.at(-1)?.kind === 'label';
    const begins = token.isLabelled || (token.kind === 'label' && token.gap > gaps.bracket);
    if (isOpen && last && goesOn && !begins) last.push(token);
    else groups.push([token]);
    isOpen = true;
  }
  const items = groups.filter(saysSomething).map((group) => wordsOf(block, group));
  return [...new Set(items)];
}

const isHeading = (token: Token) => token.kind === 'label' && token.label === 'heading';

function saysSomething(group: readonly Token[]): boolean {
  return group.some(({ kind, text }) => kind !== 'label' && !titles.test(text));
}

function wordsOf(block: string, group: readonly Token[]): string {
  const first = group[0];
  if (!first || first.kind === 'nhsNumber') return 'NHS number';
  const words = block
    .slice(first.start, group.at(-1)?.end)
    .replaceAll('"', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words.includes('(') && !words.includes(')') ? `${words})` : words;
}

const joining = /(?:^|\s)(?:on|at|to|is|was|or|and|by|of|from|with|via|call|ring|text|the|for|in|until)$/i;

/** Whether a value stands in the middle of a sentence ("call her on 07700 900123"), not in a block. */
export function isEmbedded(
  { tokens: [own] }: Found,
  tokens: readonly Token[],
  used: ReadonlySet<Token>,
): boolean {
  const before = own && tokens[tokens.indexOf(own) - 1];
  if (!before || own.isLabelled || own.gap !== gaps.none || !/^(?:date|email|phone)$/.test(own.kind))
    return false;
  return before.kind === 'text' && !used.has(before) && joining.test(before.text);
}

/** Whether far more words are left than were understood: three words in lower case for each field. */
export function isProse(tokens: readonly Token[], used: ReadonlySet<Token>, fields: number): boolean {
  const left = tokens.filter((token) => token.kind === 'text' && !used.has(token));
  const words = left.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?!\p{L})/gu) ?? []);
  return words.length >= 3 * fields;
}
