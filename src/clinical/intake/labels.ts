// The words that records put before a detail. In the sources below `_` stands for "space, underscore, hyphen or
// nothing": `first_name` is also `firstName`, `First name` and `first-name`.

/**
 * What a label says of the words behind it.
 * - `relative`: somebody of the patient's life; contact details behind it are theirs.
 * - `doctor`: somebody who treats or pays; what is behind it is theirs, up to the next label.
 * - `heading`: stands over the patient's own details.
 * - `bare`: of something that shows by its form, where no such thing is behind it ("Email: none").
 * - `unknown`: anything else before a colon, no detail that is asked for.
 */
export type LabelKind = (typeof labelKinds)[number];

const labelKinds = [
  'name',
  'firstName',
  'lastName',
  'address',
  'addressLine1',
  'addressLine2',
  'city',
  'relative',
  'doctor',
  'heading',
  'bare',
  'unknown',
] as const;

const number = '(?: (?:no\\.?|num(?:ber)?))?(?: ?\\([a-z ]{1,12}\\))?';
const telephone = '(?:tele_phone|phone|tel|mobile|mob|cell|landline)';

/** Labels of what shows by its form; they may stand without a colon. */
export const formLabels = {
  dateOfBirth: spaced('(?:date_of_birth|birth_date|d\\.?o\\.?b\\.?|born(?: on)?)(?: ?\\([a-z ]{1,12}\\))?'),
  gender: spaced('(?:(?:legal|birth|administrative) )?(?:gender|sex)(?: at birth)?'),
  email: spaced('(?:mailto|(?:(?:home|work|personal|patient|contact) )?e_mail(?:_address)?|value|e(?=:))'),
  phone: spaced(
    `(?:(?:home|work|day(?:time)?|evening|contact|preferred|patient) ${telephone}|${telephone}(?: ${telephone})?|home|work|contact|value|[tmph](?=:))${number}`,
  ),
  postcode: spaced('(?:post|postal|zip)_code|p_code|zip'),
  nhsNumber: spaced(`(?:nhs|chi)${number}`),
} as const;

// JSON puts a quotation mark before the colon.
const colon = '(?=["\' ]*[:=])';
const alone = '(?=["\' ]*(?:[:=\\t\\n]|$))';

/** Labels of words; understood wherever they stand, with or without a colon. */
export const wordLabels = {
  // Before the others: a previous surname is not the surname.
  unknown: spaced(
    "(?:previous|former|maiden|birth|preferred|middle|known|mother'?s|father'?s|user|place_of)_(?:(?:sur|last_|first_|family_)?names?|as|birth)",
  ),
  lastName: spaced(`surname|last_name|family_name|family${colon}`),
  firstName: spaced(`(?:first_name|forename|given_name|christian name)(?:\\(s\\)|s)?|given${colon}`),
  // "Address 1 High Street" is no first line of two.
  addressLine1: spaced(`address_line_1|address_1${alone}|line_1?${colon}`),
  addressLine2: spaced(`address_line_2|address_2${alone}|line_2${colon}`),
} as const;

const someonesDetail =
  "(?:'?s)?(?: (?:name|relationship|details|address|e_mail|no\\.?|number|TELEPHONE))*".replace(
    'TELEPHONE',
    telephone,
  );

// Only at the beginning of a segment: inside one they are ordinary words.
const leadingLabels = {
  heading:
    '(?:(?:patient|personal|contact|client)(?: |_)?(?:details|information|demographics)|demographics|telecom|(?:kind |best |many )?regards|thanks)',
  relative: `(?:next of kin|nok|emergency(?: contact)?|carer|parent|guardian|mother|mum|father|dad|wife|husband|spouse|partner|son|daughter|sister|brother)${someonesDetail}`,
  doctor: `(?:(?:usual|registered|named|referring|own) )?(?:gp|doctor|clinician|consultant|practice|surgery|referrer|referred by|physio(?:therapist)?|therapist|practitioner|insurer)${someonesDetail}`,
  name: "(?:patient(?:'?s)?_|full_|client_)?name|patient|client|re(?=:)",
  address: '(?:(?:home|postal|current|permanent|patient) )?address|addr|a(?=:)',
  city: '(?:post_)?town(?: ?/ ?city)?|city',
  bare: `${Object.values(formLabels).join('|')}|title`,
};

const leading = new RegExp(
  `^["']*(?:${Object.entries(leadingLabels)
    .map(([kind, source]) => `(?<${kind}>${spaced(source)})`)
    .join('|')})(?<behind>["' ]*[:=]["' ]*| +(?=\\S)|$)`,
  'iu',
);

const unknownLabel = /^["']?\p{L}[\p{L}\p{N} ()/'’.&_-]{0,40}["']?:(?!\/\/)["' ]*/u;

/**
 * The label that a segment begins with, and its length with the punctuation behind it. Without a colon only those
 * count that lead to a name, an address or somebody else, or that are all there is.
 */
export function leadingLabel(
  text: string,
): { readonly kind: LabelKind; readonly length: number } | undefined {
  const match = leading.exec(text);
  const { behind = '', ...kinds } = match?.groups ?? {};
  const kind = kindOf(kinds);
  const isWord = /^ +$/.test(behind) && !/^(?:name|address|relative|doctor)$/.test(kind ?? '');
  if (match && kind && !isWord) return { kind, length: match[0].length };
  const unknown = unknownLabel.exec(text)?.[0];
  return unknown === undefined ? undefined : { kind: 'unknown', length: unknown.length };
}

const wholeLabel = new RegExp(
  `^["']?(?:${[...Object.values(leadingLabels), ...Object.values(wordLabels)].map(spaced).join('|')})["']?$`,
  'iu',
);

/** Whether a cell of a table holds a label and nothing else. */
export function isLabelCell(cell: string): boolean {
  return wholeLabel.test(cell);
}

/** Which of a label pattern's named groups has matched. */
export function kindOf(groups: Readonly<Record<string, string | undefined>>): LabelKind | undefined {
  return labelKinds.find((kind) => groups[kind] !== undefined);
}

function spaced(source: string): string {
  return source.replaceAll('_', '[ \\x5f-]?');
}
