import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, isSamePatient, type Identity } from './samePatient.ts';

const john: Identity = { firstName: 'John', lastName: 'Doe', dateOfBirth: '1999-01-30' };

describe('isSamePatient', () => {
  test.each<[Partial<Identity>, boolean]>([
    [{}, true],
    [{ firstName: ' JOHN ', lastName: 'doe' }, true],
    [{ dateOfBirth: '1999-01-29' }, false],
    [{ firstName: 'Jon' }, false],
    [{ lastName: 'Does' }, false],
    [{ firstName: 'Doe', lastName: 'John' }, false],
    [{ firstName: 'John Paul' }, false],
  ])('John Doe, born 30 Jan 1999, and %j: %s', (change, expected) => {
    expect(isSamePatient(john, { ...john, ...change })).toBe(expected);
    expect(isSamePatient({ ...john, ...change }, john)).toBe(expected);
  });

  test.each<Partial<Identity>>([
    { firstName: '' },
    { lastName: ' ' },
    { firstName: '-' },
    { dateOfBirth: '' },
  ])('two records that both lack something (%j) are not the same patient', (missing) => {
    expect(isSamePatient({ ...john, ...missing }, { ...john, ...missing })).toBe(false);
  });
});

describe('foldName', () => {
  test.each([
    ['Zoë', 'ZOE'],
    // Composed and decomposed.
    ['Zoe\u0308', 'Zo\u00EB'],
    ['Anne-Marie', 'Anne Marie'],
    ['Anne‑Marie', 'annemarie'],
    ['O’Neill', "O'NEILL"],
    ['O`Neill', 'O Neill'],
    ['van der  Berg', 'VAN DER BERG'],
    ['Großmann', 'GROSSMANN'],
    ['Søren', 'Soren'],
    ['ŁUKASZ', 'Lukasz'],
    ['Æthelred', 'Aethelred'],
    ['İbrahim', 'Ibrahim'],
    ['Núñez', 'Nunez'],
    ['Fiﬁ', 'Fifi'],
    ['Иван', 'ИВАН'],
    ['李', '李'],
  ])('%j and %j are one name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
    expect(foldName(one)).not.toBe('');
  });

  test('names that differ in a letter stay apart', () => {
    const names = ['Jon', 'John', 'Joan', 'Ян', 'Яна', '李', '王'];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });

  test('property: folding twice changes nothing, and spaces, hyphens and case never count', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,8}$/);
    const gap = fc.constantFrom('', ' ', '-', ' - ', '’');
    fc.assert(
      fc.property(word, gap, word, gap, (one, gap, other, edge) => {
        const plain = foldName(one + other);
        expect(foldName(`${edge}${one}${gap}${other}${edge}`)).toBe(plain);
        expect(foldName((one + gap + other).toUpperCase())).toBe(plain);
        expect(foldName(plain)).toBe(plain);
      }),
    );
  });
});
