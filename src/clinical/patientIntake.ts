import { readAddress } from './intake/address.ts';
import type { Found, IntakeField } from './intake/found.ts';
import { readNames } from './intake/names.ts';
import { readBirth, readContacts, readGender } from './intake/personal.ts';
import { patientTokens } from './intake/sections.ts';
import { withLabelledCells } from './intake/tables.ts';
import { tokensOf } from './intake/tokens.ts';
import { prefillFields } from './prefill/prefill.ts';
import { isEmbedded, isProse, unreadOf } from './intake/unread.ts';

/** What was understood of a block copied from a record, to be offered field by field. */
export interface PatientIntake {
  /** In the order of the screen, each field once. */
  readonly fields: readonly IntakeField[];
  /** What was not understood or could mean two things, as pasted; "NHS number" stands for such a number. */
  readonly unread: readonly string[];
}

/** A record's head has a few hundred characters; a letter is not read. */
const longest = 2000;

const kindOf = (field: IntakeField['field']) =>
  /^(?:address|city|postcode)/.test(field) ? 'address' : field.endsWith('Name') ? 'name' : field;
const formed = /^(?:dateOfBirth|email|phone|postcode)$/;

/**
 * Reads a block that was copied from a record: "DOE, John (Mr) DOB 30-Jan-1999, 123 Drury Lane, Stockport SK7 2EB".
 * Nothing is guessed: what could mean two things, or somebody else, is listed as unread. Names, numbers and addresses
 * keep the spelling of the record; gender is `male`, `female` or `other`.
 *
 * Undefined when it is not worth an offer: less than two kinds of details (name, date of birth, gender, e-mail
 * address, telephone number, address), none of them with a form of its own (a date, an e-mail address, a number, a
 * postcode), prose, or more than 2,000 characters.
 */
export function readPatientBlock(text: string): PatientIntake | undefined {
  if (text.length > longest) return undefined;
  const block = withLabelledCells(plain(text));
  const tokens = tokensOf(block);
  const patient = patientTokens(tokens);
  const names = readNames(patient);
  const contacts = readContacts(patient);
  const behindName = Math.max(0, ...names.tokens.map((token) => patient.indexOf(token) + 1));
  const taken = new Set([names, ...contacts].flatMap((each) => each.tokens));
  const hasFirstName = names.found.some(({ detail }) => detail.field === 'firstName');
  const gender = readGender(patient, (token) => !hasFirstName && patient.indexOf(token) <= behindName);
  const free = new Set(patient.filter((token) => !taken.has(token)));
  const hasPostcode = contacts.some(({ detail }) => detail.field === 'postcode');
  const address = readAddress(patient, free, hasPostcode);
  const found = [...names.found, ...readBirth(patient, behindName), ...gender, ...contacts, ...address];

  const used = new Set(found.flatMap((each) => each.tokens));
  const standing = found.filter((each) => !isEmbedded(each, tokens, used));
  const kinds = new Set(standing.map(({ detail }) => kindOf(detail.field)));
  if (kinds.size < 2 || !standing.some(({ detail }) => formed.test(detail.field))) return undefined;
  const fields = prefillFields.flatMap((field) => firstOf(found, field));
  if (isProse(patient, used, fields.length)) return undefined;
  return { fields, unread: unreadOf(block, tokens, used) };
}

function firstOf(found: readonly Found[], field: IntakeField['field']): IntakeField[] {
  return found
    .filter(({ detail }) => detail.field === field)
    .slice(0, 1)
    .map(({ detail }) => detail);
}

/** Without characters that cannot be seen, and with plain spaces and line ends. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\S\n\t]/g, ' ');
}
