import { foundText, type Found } from './found.ts';
import { gaps, type Token } from './tokens.ts';
import { age, placeWord, region, streetEnd, streetWord, titles } from './wordLists.ts';

type AddressField = 'addressLine1' | 'addressLine2' | 'city';

/**
 * The lines of the address: behind their own labels; else behind "Address"; else what stands before the postcode,
 * from the first part with a house number or a word of addresses on.
 * @param free the patient's tokens that are neither name nor read otherwise
 * @param tokens all of the patient's tokens
 * @param postcode whether there is exactly one postcode
 */
export function readAddress(tokens: readonly Token[], free: ReadonlySet<Token>, postcode: boolean): Found[] {
  const lines = (['addressLine1', 'addressLine2', 'city'] as const).flatMap((field) => {
    const values = labelled(tokens, field).map((index) => run(tokens, index, free).filter(isSameLine));
    return values.length === 1
      ? values.flatMap((parts) => (parts.length > 0 ? [joined(field, parts)] : []))
      : [];
  });
  if (lines.some(({ detail }) => detail.field !== 'city')) return lines;
  const [first, ...others] = labelled(tokens, 'address').map((index) => afterLabel(tokens, index, free));
  if (others.length > 0) return lines;
  const parts = first ?? (postcode ? beforePostcode(tokens, free) : []);
  return [...linesOf(parts, lines.length > 0), ...lines];
}

function labelled(tokens: readonly Token[], label: AddressField | 'address'): number[] {
  return tokens.flatMap((token, index) =>
    token.kind === 'label' && token.label === label ? [index + 1] : [],
  );
}

const isSameLine = ({ gap }: Token, index: number) => index === 0 || gap < gaps.cell;

/** The free text from a token on, without a break. */
function run(tokens: readonly Token[], from: number, free: ReadonlySet<Token>): Token[] {
  const end = tokens.findIndex(
    (token, index) => index >= from && !(token.kind === 'text' && free.has(token)),
  );
  return tokens.slice(from, end === -1 ? undefined : end);
}

/** Through all lines up to the postcode; where none ends them, only the line of the label or the one below. */
function afterLabel(tokens: readonly Token[], from: number, free: ReadonlySet<Token>): Token[] {
  const parts = run(tokens, from, free);
  if (tokens[from + parts.length]?.kind === 'postcode') return parts;
  const end = parts.findIndex(({ gap }, index) => index > 0 && gap === gaps.line);
  return end === -1 ? parts : parts.slice(0, end);
}

function beforePostcode(tokens: readonly Token[], free: ReadonlySet<Token>): Token[] {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'postcode') continue;
    const before = tokens.slice(0, index);
    const broken = before.findLastIndex(
      (each) => each.kind !== 'text' || !free.has(each) || isPersonal(each.text),
    );
    const parts = before.slice(broken + 1);
    const sure = parts.findIndex(({ text }) => houseNumber.test(text) || streetWord.test(text));
    const start = sure === -1 ? parts.findIndex(({ text }) => placeWord.test(text)) : sure;
    if (start !== -1) return parts.slice(start);
  }
  return [];
}

function isPersonal(text: string): boolean {
  return (
    (age.test(text) && /\D/.test(text)) ||
    titles.test(text.split(/\s/, 1).join('')) ||
    /^(?:fe)?male$/i.test(text)
  );
}

const houseNumber = /^(?:no\.? ?|unit |room |plot )?\d{1,4}[a-z]?(?:[-–/]\d{1,4}[a-z]?)?(?:\s|$)/i;

/** The first part is line 1, the last a town if it may be one, the rest line 2. Counties and countries are left. */
function linesOf(tokens: readonly Token[], hasCity: boolean): Found[] {
  const end = tokens.findLastIndex(({ text }, index) => index === 0 || !region.test(text));
  const parts: Token[][] = [];
  for (const token of tokens.slice(0, end + 1)) {
    const last = parts.at(-1);
    // "14, High Street"
    if (last && /^\d+[a-z]?$/i.test(last.map(({ text }) => text).join(' '))) last.push(token);
    else parts.push([token]);
  }
  const [line1, ...rest] = parts;
  const last = rest.at(-1)?.[0];
  const city = !hasCity && last && isTown(last.text) ? rest.pop() : undefined;
  const line2 = rest.flat();
  return [
    ...(line1 ? [foundText('addressLine1', line1.map(({ text }) => text).join(' '), line1)] : []),
    ...(line2.length > 0 ? [joined('addressLine2', line2)] : []),
    ...(city ? [joined('city', city)] : []),
  ];
}

function isTown(text: string): boolean {
  return /^\p{L}[\p{L} '’.-]*$/u.test(text) && text.split(/\s+/).length <= 4 && !streetEnd.test(text);
}

function joined(field: AddressField, tokens: readonly Token[]): Found {
  return foundText(field, tokens.map(({ text }) => text).join(', '), tokens);
}
