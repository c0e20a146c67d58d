import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { inOrderOfUse } from './fhirChoice.ts';
import { entriesOf, ownField, readText, type Readings } from './reading.ts';

/** Official, usual, else the first; a maiden name, a nickname or an alias is not what a scan is booked under. */
const uses = ['official', 'usual', '', 'temp'];

/** Reads a FHIR `HumanName[]` (https://hl7.org/fhir/R4/datatypes.html#HumanName): one name, never parts of two. */
export function readFhirName(given: unknown, today: IsoDate): Readings {
  const entries = entriesOf(given).filter(saysSomething);
  const names = inOrderOfUse(entries, uses, today);
  const name = names.find((each) => ownField(each, 'family') !== undefined) ?? names[0];
  if (name === undefined) return entries.length > 0 ? both('out-of-date') : {};
  const family = readText('lastName', ownField(name, 'family'));
  const first = readText('firstName', joined(ownField(name, 'given')));
  const isWhole = !family && !first && ownField(name, 'text') !== undefined;
  return isWhole ? both('in-one-piece') : { firstName: first, lastName: family };
}

function both(reason: 'out-of-date' | 'in-one-piece'): Readings {
  return { firstName: { reason }, lastName: { reason } };
}

function saysSomething(name: unknown): boolean {
  return ['family', 'given', 'text'].some((part) => ownField(name, part) !== undefined);
}

/** All given names: people are found by any of them. An entry that is no text stands for its extension only. */
function joined(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  return entriesOf(given)
    .filter((each) => typeof each === 'string')
    .join(' ');
}
