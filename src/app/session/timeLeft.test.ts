import { describe, expect, it } from 'vitest';
import { spokenTimeLeft, timeLeft } from './timeLeft.ts';

describe('timeLeft', () => {
  it.each([
    [120, '2 minutes'],
    [65, '1 minute 5 seconds'],
    [61, '1 minute 1 second'],
    [59, '59 seconds'],
    [0, '0 seconds'],
  ])('%i is %s', (seconds, words) => {
    expect(timeLeft(seconds)).toBe(words);
  });
});

describe('spokenTimeLeft', () => {
  it('F23 says something three times in two minutes, not every second', () => {
    const said = Array.from({ length: 121 }, (_, passed) => spokenTimeLeft(120 - passed));
    expect(said.filter((words, at) => words !== said[at - 1])).toEqual([
      '',
      '1 minute left',
      '30 seconds left',
      '10 seconds left',
      '',
    ]);
  });

  it.each([
    [61, ''],
    [60, '1 minute left'],
    [31, '1 minute left'],
    [30, '30 seconds left'],
    [10, '10 seconds left'],
    [1, '10 seconds left'],
  ])('with %i seconds left it is "%s"', (seconds, words) => {
    expect(spokenTimeLeft(seconds)).toBe(words);
  });
});
