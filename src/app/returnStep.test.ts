import { describe, expect, it } from 'vitest';
import { returnStep } from './returnStep.ts';

const check = { id: 'check' };

describe('returnStep', () => {
  it.each([
    [{ returnTo: 'check' }, check],
    [{ returnTo: 'gone' }, undefined],
    [{ other: 'check' }, undefined],
    ['check', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('reads %j', (state, expected) => {
    expect(returnStep([{ id: 'scan' }, check], state)).toBe(expected);
  });
});
