import { isoDate } from '../calendar.ts';
import type { DateParts } from '../dateParts.ts';
import { agreed, foundText, type Found } from './found.ts';
import { isMobile } from './numbers.ts';
import { gaps, type Token } from './tokens.ts';
import { age, titles } from './wordLists.ts';

/** One e-mail address, telephone number and postcode each. Of two numbers the one mobile is taken. */
export function readContacts(tokens: readonly Token[]): Found[] {
  const ofKind = (kind: 'email' | 'phone' | 'postcode') =>
    tokens.flatMap((token) => (token.kind === kind ? [{ token, value: token.value }] : []));
  const key = ({ value }: { readonly value: string }) => value.toLowerCase();
  const phones = ofKind('phone');
  const onePhone = agreed(phones, key);
  const mobiles = phones.filter(({ value }) => isMobile(value));
  return [
    ...agreed(ofKind('email'), key).map(({ token, value }) => foundText('email', value, [token])),
    ...(onePhone.length > 0 ? onePhone : agreed(mobiles, key)).map(({ token }) =>
      foundText('phone', token.text, [token]),
    ),
    ...agreed(ofKind('postcode'), key).map(({ token, value }) => foundText('postcode', value, [token])),
  ];
}

/**
 * The date of birth: what a label says is one. Without a label only a date that can be read in one way, directly
 * behind the name or with nothing but a gender, an age, numbers and an e-mail address between: further away it may be
 * the date of anything.
 * @param from index of the first token behind the name; 0 where none stands in the block
 */
export function readBirth(tokens: readonly Token[], from: number): Found[] {
  const dates = tokens.flatMap((token) => (token.kind === 'date' ? [{ token, value: token.value }] : []));
  const labelled = dates.filter(({ token }) => token.isLabelled);
  const near = new Set(from === 0 ? [] : besideName(tokens, from));
  const candidates = labelled.length > 0 ? labelled : dates.filter(({ token }) => near.has(token));
  const same = agreed(candidates, ({ value }) => (value ? `${value.day}-${value.month}-${value.year}` : ''));
  return same.flatMap(({ token, value }) =>
    value && exists(value) && (token.isLabelled || isPlain(token.text, value))
      ? [{ detail: { field: 'dateOfBirth', value, from: token.text }, tokens: [token] }]
      : [],
  );
}

function besideName(tokens: readonly Token[], from: number): Token[] {
  const behind = tokens.slice(from);
  const end = behind.findIndex(
    ({ kind, text }) =>
      kind === 'label' ||
      kind === 'postcode' ||
      (kind === 'text' && !titles.test(text) && !saysGenderOrAge(text)),
  );
  const isTimed = end !== -1 && /^(?:at )?\d{1,2}[:.]\d\d/.test(behind[end]?.text ?? '');
  return isTimed ? [] : behind.slice(0, end === -1 ? undefined : end);
}

function exists({ year, month, day }: DateParts): boolean {
  // Of a year of two digits the rules of the screen ask for all four.
  return year.length === 2 || isoDate(Number(year), Number(month), Number(day)) !== undefined;
}

/** Whether a date without a label is the same in the American order, or cannot be in it. */
function isPlain(text: string, { year, month, day }: DateParts): boolean {
  if (year.length !== 4) return false;
  return /^\d{4}|\p{L}/u.test(text) || Number(day) > 12 || day === month;
}

/** The gender: labelled, or a word, or an M or F, that stands alone or behind an age. Never from a title or a name. */
export function readGender(tokens: readonly Token[], isInitial: (token: Token) => boolean): Found[] {
  const all = tokens.flatMap((token, index) => {
    if (token.kind === 'gender') return [{ token, value: token.value }];
    const word = token.kind === 'text' ? genderIn(token.text) : undefined;
    // Behind a telephone number, M is "mobile".
    const isTag = tokens[index - 1]?.kind === 'phone' && token.gap <= gaps.bracket;
    const isLetter = word?.length === 1 && (isTag || isInitial(token));
    return word === undefined || isLetter ? [] : [{ token, value: /^m/i.test(word) ? 'male' : 'female' }];
  });
  return agreed(all, ({ value }) => value).map(({ token, value }) => foundText('gender', value, [token]));
}

function genderIn(text: string): string | undefined {
  const { before = '', word } =
    /^(?<before>.*?)(?<word>M|F|[Mm]ale|MALE|[Ff]emale|FEMALE)$/.exec(text)?.groups ?? {};
  return before === '' || (age.test(before.trim()) && before.trim() !== '') ? word : undefined;
}

function saysGenderOrAge(text: string): boolean {
  return genderIn(text) !== undefined || age.test(text);
}
