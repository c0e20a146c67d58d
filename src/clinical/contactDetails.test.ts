import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEmail } from './email.ts';
import { patientName } from './patientName.ts';
import { readPhone } from './phone.ts';
import { readPostcode } from './postcode.ts';

test.each([
  ['SK7 2EB', 'SK7 2EB'],
  ['sk72eb', 'SK7 2EB'],
  [' sk7  2eb. ', 'SK7 2EB'],
  ['EC1A-1BB', 'EC1A 1BB'],
  ['SK7', undefined],
  ['12345', undefined],
  ['', undefined],
])('postcode %j is %s', (text, postcode) => {
  expect(readPostcode(text)).toBe(postcode);
});

test('property: spacing and case do not change a postcode', () => {
  const gaps = fc.array(fc.constantFrom('', ' ', '-', '  '), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(gaps, fc.boolean(), (gaps, upper) => {
      const text = 'sk72eb'
        .split('')
        .map((letter, index) => letter + (gaps[index] ?? ''))
        .join('');
      expect(readPostcode(upper ? text.toUpperCase() : text)).toBe('SK7 2EB');
    }),
  );
});

test.each([
  ['07700 900123', '07700900123', '07700 900123'],
  ['(07700) 900-123', '07700900123', '07700 900123'],
  ['+44 (0)7700 900123', '07700900123', '07700 900123'],
  ['0044 7700 900123', '07700900123', '07700 900123'],
  ['+33 1 23 45 67 89', '+33123456789', '+33 1 23 45 67 89'],
])('phone %j is %j, shown %j', (text, plain, shown) => {
  expect(readPhone(text)).toEqual({ plain, shown });
});

test.each(['', '123', 'x', '07700', 'call 07700 900123', '07700 900123 ext 5'])(
  'phone %j is none',
  (text) => {
    expect(readPhone(text)).toBeUndefined();
  },
);

test.each([
  ['john@example.com', 'john@example.com'],
  [' John.Doe+mri@sub.example.co.uk ', 'John.Doe+mri@sub.example.co.uk'],
  ['o’neil@example.com', 'o’neil@example.com'],
  ['john', undefined],
  ['john@example', undefined],
  ['john@example..com', undefined],
  ['john@@example.com', undefined],
  ['john doe@example.com', undefined],
  ['a@example.com, b@example.com', undefined],
  ['', undefined],
])('e-mail %j is %s', (text, email) => {
  expect(readEmail(text)).toBe(email);
});

test('an e-mail address has at most 254 characters', () => {
  const ending = '@example.com';
  expect(readEmail('a'.repeat(254 - ending.length) + ending)).toBeDefined();
  expect(readEmail('a'.repeat(255 - ending.length) + ending)).toBeUndefined();
});

test.each([
  ['John', 'Doe', 'DOE, John'],
  [' Anne-Marie ', 'o’Neil', 'O’NEIL, Anne-Marie'],
  ['', 'Doe', 'DOE'],
  ['John', '', 'John'],
])('%j %j is shown as %j', (firstName, lastName, shown) => {
  expect(patientName({ firstName, lastName })).toBe(shown);
});
