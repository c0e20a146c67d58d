import { describe, expect, test } from 'vitest';
import type { Prefill } from './prefill.ts';
import { differentPatients, isNobody, samePatient, sameRecord, type PartialIdentity } from './samePatient.ts';

const john = { firstName: 'John', lastName: 'Doe', dateOfBirth: '1999-01-30' };
const record = (values: PartialIdentity): Prefill => ({ values, leftOut: [] });

describe('two patients', () => {
  test.each<[PartialIdentity, 'same' | 'different' | 'open']>([
    [john, 'same'],
    [{ ...john, firstName: 'JOHN ' }, 'same'],
    [{ ...john, dateOfBirth: '1999-01-31' }, 'different'],
    [{ ...john, lastName: 'Smith' }, 'different'],
    [{ lastName: 'Smith' }, 'different'],
    [{ firstName: 'John', lastName: 'Doe' }, 'open'],
    [{ lastName: 'Doe', dateOfBirth: john.dateOfBirth }, 'open'],
    [{}, 'open'],
  ])('John Doe and %j: %s', (other, expected) => {
    for (const [a, b] of [
      [john, other],
      [other, john],
    ] as const) {
      expect(samePatient(a, b)).toBe(expected === 'same');
      expect(differentPatients(a, b)).toBe(expected === 'different');
    }
  });
});

describe('two announcements', () => {
  test.each<[PartialIdentity, PartialIdentity, boolean]>([
    [john, { ...john, firstName: 'john' }, true],
    [{ lastName: 'Doe' }, { lastName: 'DOE' }, true],
    [{ lastName: 'Doe' }, john, false],
    [{}, {}, false],
  ])('%j and %j are of one record: %s', (one, other, expected) => {
    expect(sameRecord(record(one), record(other))).toBe(expected);
  });

  test('none is no record', () => {
    expect(sameRecord(undefined, undefined)).toBe(false);
    expect(sameRecord(record(john), undefined)).toBe(false);
  });
});

test('nobody says nothing, not even something odd', () => {
  expect(isNobody(record({}))).toBe(true);
  expect(isNobody(record({ lastName: 'Doe' }))).toBe(false);
  expect(isNobody({ values: {}, leftOut: [{ field: 'lastName', reason: 'not-text' }] })).toBe(false);
});
