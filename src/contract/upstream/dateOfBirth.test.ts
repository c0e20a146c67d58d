import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateOfBirth, writeDateOfBirth } from './dateOfBirth.ts';

describe('readDateOfBirth', () => {
  it.each([
    ['1999/01/30', undefined, '1999-01-30'],
    ['1999-01-30', undefined, '1999-01-30'],
    ['1999-1-3', undefined, '1999-01-03'],
    ['1999-01-30T00:00:00Z', undefined, '1999-01-30'],
    [undefined, '24/11/1999', '1999-11-24'],
    [null, '24-11-1999', '1999-11-24'],
    ['1999/01/30', '24/11/1999', '1999-01-30'],
    ['', '24/11/1999', '1999-11-24'],
    ['30/01/1999', undefined, ''],
    [undefined, undefined, ''],
    [19990130, {}, ''],
  ])('reads %j and %j as %j', (iso, older, expected) => {
    expect(readDateOfBirth(iso, older)).toBe(expected);
  });

  it('reads back what is written', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDateOfBirth(writeDateOfBirth(iso))).toBe(iso);
      }),
    );
  });
});
