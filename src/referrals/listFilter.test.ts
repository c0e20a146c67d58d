import { describe, expect, it } from 'vitest';
import { referralAnswer } from '#contract/upstream/read.ts';
import { readStatus } from '#contract/upstream/status.ts';
import { emptyFilter, isFiltering, matches } from './listFilter.ts';

const referral = referralAnswer.parse({
  object: {
    id: '1',
    status: 'submitted',
    patient_information: { first_name: 'Zoë Anne', last_name: "O'Neill-Doe" },
  },
});

describe('matches', () => {
  it.each([
    ['', '', true],
    ['zoe', '', true],
    ["o'neill", '', true],
    ['ANNE o', '', true],
    ['O Zoë', '', true],
    ['doe', '', false],
    ['zoe smith', '', false],
    ['', 'Submitted', true],
    ['', 'Created', false],
    ['zoe', 'Created', false],
  ])('words %j, status %j → %s', (words, status, expected) => {
    expect(matches(referral, { words, status })).toBe(expected);
  });
});

describe('the status', () => {
  const open = { ...referral, status: readStatus('created') };

  it.each([
    ['Not submitted', true],
    ['Created', false],
    ['Submitted', false],
  ])('of an unfinished referral is looked for as it is shown: %s → %s', (status, expected) => {
    expect(matches(open, { words: '', status })).toBe(expected);
  });
});

describe('isFiltering', () => {
  it('ignores blanks', () => {
    expect(isFiltering(emptyFilter)).toBe(false);
    expect(isFiltering({ words: ' ', status: '' })).toBe(false);
    expect(isFiltering({ words: 'a', status: '' })).toBe(true);
  });
});
