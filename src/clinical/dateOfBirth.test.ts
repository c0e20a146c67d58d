import { describe, expect, test } from 'vitest';
import { readDateOfBirth } from './dateOfBirth.ts';

const today = '2026-03-01';
const read = (day: string, month: string, year: string) => readDateOfBirth({ day, month, year }, today);

describe('readDateOfBirth', () => {
  test.each([
    ['30', '1', '1999', '1999-01-30'],
    ['30', 'Jan', '1999', '1999-01-30'],
    [' 1 ', 'september', ' 2001 ', '2001-09-01'],
    ['29', '2', '2024', '2024-02-29'],
    ['1', '3', '2026', '2026-03-01'],
    ['1', '3', '1896', '1896-03-01'],
    ['2', '3', '1895', '1895-03-02'],
  ])('%j %j %j is %s', (day, month, year, date) => {
    expect(read(day, month, year)).toEqual({ date });
  });

  test.each([
    ['', '', '', 'missing', ['day', 'month', 'year']],
    ['30', '1', ' ', 'missing', ['year']],
    ['30', '1', '99', 'two-digit-year', ['year']],
    ['30', '1', '’99', 'two-digit-year', ['year']],
    ['30', '2', '1999', 'not-a-date', ['day']],
    ['29', '2', '2023', 'not-a-date', ['day']],
    ['32', 'Foo', '199', 'not-a-date', ['day', 'month', 'year']],
    ['2', '3', '2026', 'in-the-future', ['year']],
    ['1', '3', '1895', 'too-long-ago', ['year']],
  ])('%j %j %j is refused: %s, %j', (day, month, year, reason, fields) => {
    expect(read(day, month, year)).toEqual({ fault: { reason, fields } });
  });
});
