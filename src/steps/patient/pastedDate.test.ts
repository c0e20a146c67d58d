import { expect, test } from 'vitest';
import { pastedDate } from './pastedDate.ts';

const before = { day: '1', month: '', year: '1999' };

test('a whole date fills all three parts, whichever it was pasted into', () => {
  const date = { day: '30', month: '1', year: '1999' };
  expect(pastedDate('30-Jan-1999', 'year', before)).toEqual(date);
  expect(pastedDate('1999-01-30', 'day', before)).toEqual(date);
});

test('what is no date stays in its part, as pasted', () => {
  expect(pastedDate('30/01', 'month', before)).toEqual({ ...before, month: '30/01' });
});
