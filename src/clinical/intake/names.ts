import { agreed, foundText, type Found } from './found.ts';
import { isCapitalised, isCapitals, isOneSurname, nameWordsOf, splitName } from './nameWords.ts';
import { gaps, type Token } from './tokens.ts';
import { age, placeWord, region, streetWord, titles } from './wordLists.ts';

interface NameReading {
  readonly found: readonly Found[];
  /** The tokens that are the name, or may be one that could not be read. */
  readonly tokens: readonly Token[];
}

type Field = 'firstName' | 'lastName';

/** Where a name may be, and what speaks for it. */
interface Spot {
  readonly index: number;
  readonly isLabelled: boolean;
}

/**
 * The patient's name: behind labels, else at the beginning of the block. Its order has to be marked, by a label, a
 * comma, a title or a surname in capitals; two capitalised words at the very beginning are first and last name.
 * Two different names are none.
 */
export function readNames(tokens: readonly Token[]): NameReading {
  const single = (field: Field) =>
    labelledBy(tokens, field).flatMap((index) => readOne(tokens, index, field));
  const whole = labelledBy(tokens, 'name').map((index) => readWhole(tokens, { index, isLabelled: true }));
  const labelled = [...single('lastName'), ...single('firstName'), ...whole.flatMap(({ found }) => found)];
  const start = beginningOf(tokens).map((index) => readWhole(tokens, { index, isLabelled: false }));
  // Beside a labelled name, other words at the beginning are a heading more often than a name.
  const unlabelled = start
    .flatMap(({ found }) => found)
    .filter((each) => labelled.length === 0 || each.tokens.length === 2);
  const all = [...labelled, ...unlabelled];
  const candidates = all.length > 0 ? all : titled(tokens);
  const found = (['firstName', 'lastName'] as const).flatMap((field) =>
    agreed(
      candidates.filter(({ detail }) => detail.field === field),
      ({ detail }) => (typeof detail.value === 'string' ? detail.value.toLowerCase() : ''),
    ),
  );
  return { found, tokens: [...candidates, ...start].flatMap((each) => each.tokens) };
}

function labelledBy(tokens: readonly Token[], label: string): number[] {
  return tokens.flatMap((token, index) =>
    token.kind === 'label' && token.label === label ? [index + 1] : [],
  );
}

function readOne(tokens: readonly Token[], index: number, field: Field): Found[] {
  const token = tokens[index];
  const name = token?.kind === 'text' && nameWordsOf(token.text);
  return token && name ? [foundText(field, name.words.join(' '), [token])] : [];
}

/** The first words of the block, titles, ages and numbers of records aside; none when they are labelled. */
function beginningOf(tokens: readonly Token[]): number[] {
  const index = tokens.findIndex(({ kind, text }) => kind === 'text' && !isAside(text));
  const before = tokens[index - 1];
  return index === -1 || (before?.kind === 'label' && before.label !== 'heading') ? [] : [index];
}

function isAside(text: string): boolean {
  return (
    titles.test(text) ||
    age.test(text) ||
    /^(?:male|female|m|f)$/i.test(text) ||
    /^\S*\d\S*$|\d{4}/.test(text)
  );
}

/** "DOE, John", "DOE | John", "Mr John Doe", "John Doe". */
function readWhole(tokens: readonly Token[], { index, isLabelled }: Spot): NameReading {
  const [token, next, after] = tokens.slice(index);
  const name = token?.kind === 'text' ? nameWordsOf(token.text) : undefined;
  const none = { found: [], tokens: [] };
  if (!token || !name || (!isLabelled && streetWord.test(token.text))) return none;
  const given = next?.kind === 'text' && next.gap >= gaps.comma ? nameWordsOf(next.text) : undefined;
  const isMarked = given && isCapitals(name.words) && !isCapitals(given.words) && isCapitalised(given.words);
  const isListed = next?.gap === gaps.comma && !isAside(next.text);
  const leadsOn =
    after?.kind === 'postcode' || (after?.kind === 'text' && nameWordsOf(after.text) !== undefined);
  const both = next ? [token, next] : [token];
  if (next && given && !isAside(next.text) && !placeWord.test(next.text)) {
    const plain =
      isListed && isOneSurname(name.words) && (isLabelled || (!leadsOn && !region.test(next.text)));
    if (isMarked || plain) {
      const from = `${token.text}, ${next.text}`;
      return {
        found: [
          foundText('firstName', given.words.join(' '), both, from),
          foundText('lastName', name.words.join(' '), both, from),
        ],
        tokens: both,
      };
    }
    // "Garcia Lopez, Maria": what stands in front of a comma is no first name.
    if (isListed && !leadsOn && !name.isTitled) return { found: [], tokens: both };
  }
  const isAlone =
    !placeWord.test(token.text) || /^(?:date|email|phone|gender|nhsNumber)$/.test(next?.kind ?? '');
  const isOffered = isLabelled || name.isTitled || (isAlone && isCapitalised(name.words));
  const split = isOffered ? splitName(name, isLabelled) : undefined;
  const found = (['firstName', 'lastName'] as const).flatMap((field) => {
    const value = split?.[field];
    return value === undefined ? [] : [foundText(field, value, [token])];
  });
  return { found, tokens: [token] };
}

/** Further down only a title shows a name, and a doctor's is rarely the patient's. */
function titled(tokens: readonly Token[]): Found[] {
  const spots = tokens.flatMap((token, index) =>
    token.kind === 'text' && /^(?:mr|mrs|ms|miss|mx|master)\.?\s/i.test(token.text) ? [index] : [],
  );
  return spots.length === 1
    ? spots.flatMap((index) => readWhole(tokens, { index, isLabelled: false }).found)
    : [];
}
