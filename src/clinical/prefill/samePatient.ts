import { foldName, isSamePatient, type Identity } from '../samePatient.ts';
import type { Prefill } from './prefill.ts';

/** What tells patients apart, as far as it is given. */
export type PartialIdentity = Partial<Identity>;

const identityFields = ['firstName', 'lastName', 'dateOfBirth'] as const;

/** Whether two patients are one beyond doubt: first name, last name and date of birth are given and agree. */
export function samePatient(one: PartialIdentity, other: PartialIdentity): boolean {
  return isSamePatient(wholeOf(one), wholeOf(other));
}

/** Whether two patients cannot be one: something that both give does not agree. */
export function differentPatients(one: PartialIdentity, other: PartialIdentity): boolean {
  const [a, b] = [wholeOf(one), wholeOf(other)];
  return identityFields.some((field) => {
    const [mine, theirs] =
      field === 'dateOfBirth' ? [a[field], b[field]] : [foldName(a[field]), foldName(b[field])];
    return mine !== '' && theirs !== '' && mine !== theirs;
  });
}

/**
 * Whether two announcements are of one record: all that tells patients apart is the same in both, given or not. Two that
 * give none of it are not.
 */
export function sameRecord(one: Prefill | undefined, other: Prefill | undefined): boolean {
  if (!one || !other) return false;
  const [a, b] = [wholeOf(one.values), wholeOf(other.values)];
  const given = identityFields.some((field) => a[field] !== '');
  return (
    given &&
    a.dateOfBirth === b.dateOfBirth &&
    foldName(a.firstName) === foldName(b.firstName) &&
    foldName(a.lastName) === foldName(b.lastName)
  );
}

/** Whether a record says nothing at all, not even something odd: no patient is open. */
export function isNobody({ values, leftOut }: Prefill): boolean {
  return Object.keys(values).length === 0 && leftOut.length === 0;
}

/** With '' for what is not given. */
export function wholeOf({ firstName = '', lastName = '', dateOfBirth = '' }: PartialIdentity): Identity {
  return { firstName, lastName, dateOfBirth };
}
