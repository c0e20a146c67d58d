import { parseWholeDate, type DateParts } from '../dateParts.ts';
import { readEmail } from '../email.ts';
import { readPostcode } from '../postcode.ts';
import { formLabels, kindOf, wordLabels, type LabelKind } from './labels.ts';
import { isNhsNumber, phoneDigits } from './numbers.ts';

/** What a piece of a block is. `value` is what was read; a date that is none we know has none. */
export type Meaning =
  | { readonly kind: 'text' | 'nhsNumber' }
  | { readonly kind: 'email' | 'phone' | 'postcode' | 'gender'; readonly value: string }
  | { readonly kind: 'date'; readonly value: DateParts | undefined }
  | { readonly kind: 'label'; readonly label: LabelKind };

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const dates = [
  '(?<![\\d/.-])\\d{1,4}(?<mark>[/.-])\\d{1,2}\\k<mark>\\d{1,4}(?:T\\d\\d:[\\d:.]+Z?)?(?![\\d/-])',
  `(?<!\\d)${day}[ /.-]*(?:of )?${month}\\.?[ ,/.-]*(?:\\d{4}|\\d{2})(?!\\d)`,
  `${month}\\.? ?${day}(?:, ?| )\\d{4}(?!\\d)`,
].join('|');
// Only from where a word begins: from anywhere in it, a long word would be searched as often as it has letters.
const email =
  '(?<![\\p{L}\\p{M}\\p{N}._%+-])[^\\s@,;:<>"\'()[\\]{}|=][^\\s@,;:<>"()[\\]{}|=]*@[^\\s@,;:<>"\'()[\\]{}|=]+';
const digit = '(?:[ ().-]{0,3}\\d)';
const phone = `(?<!\\d)(?:(?:(?:\\+|00)44[ .-]*(?:\\(0\\))?|\\(?0)${digit}{9,10}|(?:\\+|00)[1-9]${digit}{6,13})(?!\\d)`;

const word = '(?<![\\p{L}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{N}])';
/** Between a label and its value; in a table or a form a tab or a new line is there. */
const behind = '[\\s:.,=#|"\'–[{-]{0,8}';
const labelled = (kind: keyof typeof formLabels, value: string) =>
  `(?:(?<${kind}Label>${word}${formLabels[kind]}${wordEnd})${behind})?(?<${kind}>${value})`;

/** Everything that shows by its form, labels of words, and separators: `line`, `cell`, `comma` and `bracket`. */
export const blockPattern = new RegExp(
  [
    labelled('email', email),
    labelled('dateOfBirth', dates),
    `${word}${formLabels.nhsNumber}${behind}(?<nhsNumber>\\d[\\d -]{4,14}\\d)(?!\\d)`,
    `${labelled('phone', phone)}(?: ?\\((?:m|h|w|t|mob(?:ile)?|home|work|tel|preferred)\\))?`,
    '(?<![\\d+])(?<tenDigits>[1-9]\\d\\d[ -]?\\d{3}[ -]?\\d{4})(?!\\d)',
    `${word}${formLabels.gender}${behind}(?<gender>male|female|m|f|other)${wordEnd}`,
    labelled('postcode', `${word}[a-z]{1,2}\\d[a-z\\d]? {0,2}\\d[a-z]{2}${wordEnd}`),
    `${word}(?:${Object.entries(wordLabels)
      .map(([kind, source]) => `(?<${kind}>${source})`)
      .join('|')})${wordEnd}["' ]*[:.=#-]*["' [{]*`,
    '(?<line>\\s*\\n\\s*)',
    '(?<cell>\\s*(?:[\\t;|•·]|,(?! )| {2,}|(?<= )[-–—](?= ))\\s*)',
    '(?<comma>,\\s*)',
    '(?<bracket>[()])',
  ].join('|'),
  'giu',
);

/** What a match of {@link blockPattern} is, its words without those of a label; undefined if it only looked like it. */
export function meaningOf(
  match: RegExpExecArray,
): { readonly meaning: Meaning; readonly words: string; readonly isLabelled: boolean } | undefined {
  const groups = match.groups ?? {};
  const { email, dateOfBirth, phone, postcode, gender, nhsNumber, tenDigits } = groups;
  const found = (words: string, meaning: Meaning, label?: string) => ({
    meaning,
    words,
    isLabelled: label !== undefined,
  });
  const label = kindOf(groups);
  if (label) return found(match[0], { kind: 'label', label });
  if (dateOfBirth)
    return found(
      dateOfBirth,
      { kind: 'date', value: parseWholeDate(dateOfBirth) },
      groups['dateOfBirthLabel'],
    );
  if (gender)
    return found(gender, { kind: 'gender', value: genders[gender.charAt(0).toLowerCase()] ?? '' }, gender);
  if (nhsNumber) return found(nhsNumber, { kind: 'nhsNumber' }, nhsNumber);
  if (tenDigits) return isNhsNumber(tenDigits) ? found(tenDigits, { kind: 'nhsNumber' }) : undefined;
  const [kind, words, value] = email
    ? (['email', email.replace(/[.'’]+$/, ''), readEmail(email.replace(/[.'’]+$/, ''))] as const)
    : phone
      ? (['phone', phone, phoneDigits(phone)] as const)
      : ([
          'postcode',
          postcode ?? '',
          isOrdinal(postcode) ? undefined : readPostcode(postcode ?? ''),
        ] as const);
  return value === undefined ? undefined : found(words, { kind, value }, groups[`${kind}Label`]);
}

const genders: Readonly<Record<string, string>> = { m: 'male', f: 'female', o: 'other' };

/** "Flat A1 2nd floor" has the form of a postcode. */
function isOrdinal(postcode = ''): boolean {
  return /\d(?:st|nd|rd|th)$/.test(postcode);
}
