import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from './calendar.ts';
import { parseWholeDate, readDay, readMonth } from './dateParts.ts';
import { datePartsOf } from './datePartsOf.ts';

const thirtieth = { day: '30', month: '1', year: '1999' };

describe('parseWholeDate', () => {
  test.each([
    '30/01/1999',
    '30/1/1999',
    '30-1-1999',
    '30.01.1999',
    '30 01 1999',
    '1999-01-30',
    '1999/01/30',
    '1999-01-30T00:00:00Z',
    '30 Jan 1999',
    '30-Jan-1999',
    '30jan1999',
    '30th January 1999',
    '30th of January, 1999',
    'Jan 30 1999',
    'January 30th, 1999',
    '  30 JAN. 1999\n',
  ])('%j', (text) => {
    expect(parseWholeDate(text)).toEqual(thirtieth);
  });

  test('keeps a two-digit year, so that the rules can ask for it in full', () => {
    expect(parseWholeDate('30/01/99')).toEqual({ ...thirtieth, year: '99' });
  });

  test('takes a day that does not exist apart, so that the rules can say so', () => {
    expect(parseWholeDate('30/02/1999')).toEqual({ day: '30', month: '2', year: '1999' });
  });

  test.each([
    '',
    '30',
    'Jan',
    '01/30/1999',
    '30/01',
    '30/01-1999',
    '30 Foo 1999',
    '32/01/1999',
    '30/01/199',
    '07700 900123',
    'DOE, John',
  ])('%j is no date', (text) => {
    expect(parseWholeDate(text)).toBeUndefined();
  });

  test('property: every date comes back from every way to write it', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'August', 'Sept', 'Oct', 'Nov', 'Dec'];
    const writers: ((day: number, month: number, year: number) => string)[] = [
      (day, month, year) => `${day}/${month}/${year}`,
      (day, month, year) => `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`,
      (day, month, year) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      (day, month, year) => `${day} ${months[month - 1]} ${year}`,
      (day, month, year) => `${months[month - 1]} ${day}th, ${year}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom(...writers),
        (year, month, day, write) => {
          expect(parseWholeDate(write(day, month, year))).toEqual({
            day: `${day}`,
            month: `${month}`,
            year: `${year}`,
          });
        },
      ),
    );
  });
});

describe('fields', () => {
  test.each([
    ['1', 1],
    ['01', 1],
    ['31', 31],
    ['30th', 30],
    [' 2 ', 2],
    ['0', undefined],
    ['32', undefined],
    ['x', undefined],
    ['', undefined],
  ])('day %j is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test.each([
    ['1', 1],
    ['01', 1],
    ['12', 12],
    ['Jan', 1],
    ['january', 1],
    ['SEPT', 9],
    ['dec.', 12],
    ['13', undefined],
    ['0', undefined],
    ['ja', undefined],
    ['janx', undefined],
    ['ma', undefined],
    ['', undefined],
  ])('month %j is %s', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });

  test('property: a date to fields and back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const { day, month, year } = datePartsOf(iso);
          expect(isoDate(Number(year), Number(month), Number(day))).toBe(iso);
        },
      ),
    );
  });

  test('an unknown date has empty fields', () => {
    expect(datePartsOf('')).toEqual({ day: '', month: '', year: '' });
  });
});
