import { describe, expect, it } from 'vitest';
import { describedBy, optionId } from './fieldIds.ts';

describe('describedBy', () => {
  it.each([
    [{}, undefined],
    [{ hint: '', error: undefined }, undefined],
    [{ hint: 'Like 30 1 1999' }, 'email-hint'],
    [{ error: 'Enter an email address' }, 'email-error'],
    [{ error: 'Enter …', hint: 'Like …', also: 'email-count' }, 'email-hint email-error email-count'],
    [{ also: 'email-suffix' }, 'email-suffix'],
  ])('%j → %s', (parts, ids) => {
    expect(describedBy('email', parts)).toBe(ids);
  });
});

describe('optionId', () => {
  it('gives the first choice the name of the field, where the error summary leads', () => {
    expect(['female', 'male'].map((value, index) => optionId('gender', value, index))).toEqual([
      'gender',
      'gender-male',
    ]);
  });
});
