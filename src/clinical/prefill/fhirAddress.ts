import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { inOrderOfUse, useOf } from './fhirChoice.ts';
import { entriesOf, ownField, readText, type Readings } from './reading.ts';

/** Where a patient lives. */
const uses = ['home', '', 'temp'];
const parts = ['line', 'city', 'postalCode', 'text'];

/** Reads a FHIR `Address[]` (https://hl7.org/fhir/R4/datatypes.html#Address): one address, never parts of two. */
export function readFhirAddress(given: unknown, today: IsoDate): Readings {
  const entries = entriesOf(given).filter((each) => parts.some((part) => ownField(each, part) !== undefined));
  const [address] = inOrderOfUse(entries, uses, today);
  if (address === undefined) {
    const lives = entries.some((each) => ['old', ...uses].includes(useOf(each)));
    return entries.length > 0 ? { addressLine1: { reason: lives ? 'out-of-date' : 'not-home' } } : {};
  }
  const line = ownField(address, 'line');
  // Records of the NHS keep a fixed number of lines, some of them empty.
  const lines = (Array.isArray(line) ? entriesOf(line) : [line]).filter((each) => readText('city', each));
  const [first, second, ...more] = lines;
  const city = readText('city', ownField(address, 'city'));
  const postcode = readText('postcode', ownField(address, 'postalCode'));
  if (lines.length === 0 && !city && !postcode) return { addressLine1: { reason: 'in-one-piece' } };
  return {
    addressLine1: readText('addressLine1', first),
    addressLine2: readText('addressLine2', second),
    // Which of several more is the town is not guessed.
    city: city ?? (more.length > 0 ? { reason: 'no-room' } : undefined),
    postcode,
  };
}
