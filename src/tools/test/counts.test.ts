import { describe, expect, it } from 'vitest';
import { add, inWords, judge, none } from './counts.ts';
import { countPlaywright, countVitest } from './reports.ts';

const file = (status: string, ...tests: [string, string][]) => ({
  status,
  assertionResults: tests.map(([fullName, result]) => ({ fullName, status: result })),
});

describe('judge', () => {
  const good = { passed: 2, failed: 0, skipped: 0 };
  it.each([
    ['a good run', good, 0, false, 0],
    ['failures that were counted', { ...good, failed: 3 }, 1, false, 3],
    ['a program that failed without a failed test', good, 1, false, 1],
    ['a program that ran nothing', none, 0, false, 1],
    ['a program that only skipped', { ...none, skipped: 2 }, 0, false, 1],
    ['a filter that left nothing', none, 0, true, 0],
    ['a filter and a program that failed', none, 1, true, 1],
  ])('%s', (_name, counts, exitCode, mayBeEmpty, failed) => {
    expect(judge(counts, exitCode, mayBeEmpty).failed).toBe(failed);
  });
});

describe('Vitest', () => {
  const testResults = [
    file('passed', ['F1 a', 'passed'], ['F2 b', 'skipped'], ['F1 c', 'todo']),
    file('failed', ['F1 d', 'failed']),
    file('failed'),
  ];

  it('counts tests, and files that broke before their first test', () => {
    expect(countVitest({ testResults }, undefined)).toEqual({ passed: 1, failed: 2, skipped: 2 });
  });

  it('leaves out what a filter left out', () => {
    expect(countVitest({ testResults }, '^F1 ')).toEqual({ passed: 1, failed: 2, skipped: 1 });
  });
});

it('counts a flaky test of Playwright and an error outside of tests as failures', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ errors: ['no server'], stats })).toEqual({ passed: 4, failed: 3, skipped: 2 });
});

it('ends with a plain line', () => {
  expect(inWords(add({ passed: 1, failed: 0, skipped: 0 }, none))).toBe('1 passed, 0 failed');
  expect(inWords({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});
