import { expect, it } from 'vitest';
import { problemIn } from './problemIn.ts';

it.each([
  ['PORT is wrong: expected a whole number', true, 'PORT is wrong: expected a whole number'],
  ['sandbox ready', false, undefined],
  ['{"level":"fatal","msg":"the vault cannot be opened"}', false, 'the vault cannot be opened'],
  ['{"level":"error","msg":"request failed"}', false, undefined],
  ['{"level":"fatal"', false, undefined],
])('%s', (line, isErrorOutput, problem) => {
  expect(problemIn(line, isErrorOutput)).toBe(problem);
});
