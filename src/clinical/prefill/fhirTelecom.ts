import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { inOrderOfUse } from './fhirChoice.ts';
import { entriesOf, ownField, readText, type Reading } from './reading.ts';

interface Kind {
  readonly field: 'phone' | 'email';
  readonly systems: readonly string[];
  /** Best first; `old` is in none. */
  readonly uses: readonly string[];
}

const phone: Kind = {
  field: 'phone',
  systems: ['phone', 'sms'],
  uses: ['mobile', 'home', '', 'temp', 'work'],
};
const email: Kind = { field: 'email', systems: ['email'], uses: ['home', 'mobile', '', 'temp', 'work'] };

/** Reads telephone and e-mail of a FHIR `ContactPoint[]`: https://hl7.org/fhir/R4/datatypes.html#ContactPoint */
export function readFhirTelecom(given: unknown, today: IsoDate): { phone: Reading; email: Reading } {
  return { phone: pick(given, phone, today), email: pick(given, email, today) };
}

function pick(given: unknown, { field, systems, uses }: Kind, today: IsoDate): Reading {
  const all = entriesOf(given).filter((each) => systems.some((system) => isOf(system, each)));
  // The rank first: within one use the order of before is kept.
  const ranked = [...all].sort((one, other) => rankOf(one) - rankOf(other));
  const readings = inOrderOfUse(ranked, uses, today).map((each) =>
    withoutScheme(readText(field, ownField(each, 'value'))),
  );
  const best = readings.find((reading) => reading && 'value' in reading) ?? readings.find(Boolean);
  if (best) return best;
  const hasOther = all.some((each) => readText(field, ownField(each, 'value')));
  return hasOther ? { reason: 'out-of-date' } : undefined;
}

/** An entry with the value but without a system is not guessed at. */
function isOf(system: string, given: unknown): boolean {
  return ownField(given, 'system') === system;
}

/** 1 is the one to use first; what says nothing comes last. */
function rankOf(given: unknown): number {
  const rank = ownField(given, 'rank');
  return typeof rank === 'number' && rank > 0 ? rank : Number.MAX_SAFE_INTEGER;
}

/** Some records hold addresses as links. */
function withoutScheme(reading: Reading): Reading {
  if (!reading || !('value' in reading)) return reading;
  const value = reading.value.replace(/^(?:tel|sms|mailto):\s*/i, '');
  return value === '' ? undefined : { value };
}
