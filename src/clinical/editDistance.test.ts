import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './editDistance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['gmail', 'gmail', 0],
  ['gmial', 'gmail', 1],
  ['gmai', 'gmail', 1],
  ['gmaill', 'gmail', 1],
  ['gnail', 'gmail', 1],
  ['agmil', 'gmail', 2],
  ['hotmial', 'outlook', 6],
  ['ca', 'abc', 3],
])('from %j to %j it is %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});

test('property: it is the same both ways, 0 only for the same word, and at most the longer length', () => {
  const word = fc.stringMatching(/^[ab.]{0,7}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other);
      expect(distance).toBe(editDistance(other, one));
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
    }),
  );
});

test('property: one slip anywhere is at most 1', () => {
  const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom('leave-out', 'add', 'other', 'swap') });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), slip, (word, { at, kind }) => {
      const index = at % word.length;
      const [before, letter, after] = [word.slice(0, index), word[index] ?? '', word.slice(index + 1)];
      const slips = {
        'leave-out': before + after,
        add: `${before}x${letter}${after}`,
        other: `${before}x${after}`,
        swap: before + after.slice(0, 1) + letter + after.slice(1),
      };
      expect(editDistance(word, slips[kind])).toBeLessThanOrEqual(1);
    }),
  );
});
