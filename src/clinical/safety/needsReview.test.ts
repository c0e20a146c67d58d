import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsReview } from './needsReview.ts';

test.each([
  [[], []],
  [['no', 'no'], []],
  [
    ['yes', 'no', 'unsure', ''],
    ['yes', 'unsure'],
  ],
  [
    ['unsure', 'yes'],
    ['unsure', 'yes'],
  ],
])('of %j', (given, expected) => {
  expect(needsReview(given.map((answer) => ({ answer }))).map(({ answer }) => answer)).toEqual(expected);
});

test('every answer is either a No, unanswered, or among them, once', () => {
  const answers = fc.array(
    fc.record({ questionId: fc.string(), answer: fc.constantFrom('yes', 'no', 'unsure', '') }),
  );
  fc.assert(
    fc.property(answers, (given) => {
      const others = given.filter(({ answer }) => answer === 'no' || answer === '');
      expect(needsReview(given).length + others.length).toBe(given.length);
      for (const each of needsReview(given)) expect(others).not.toContain(each);
    }),
  );
});
