import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineBlocks } from './intake/testing/lineBlocks.ts';
import { notBlocks } from './intake/testing/notBlocks.ts';
import { recordBlocks } from './intake/testing/recordBlocks.ts';
import { spellingBlocks } from './intake/testing/spellingBlocks.ts';
import { readPatientBlock, type PatientIntake } from './patientIntake.ts';

const order = [
  'firstName',
  'lastName',
  'dateOfBirth',
  'gender',
  'email',
  'phone',
  'addressLine1',
  'addressLine2',
  'city',
  'postcode',
] as const;

function shown(text: string, field: (typeof order)[number]): string {
  const detail = readPatientBlock(text)?.fields.find((each) => each.field === field);
  if (!detail) return '–';
  return detail.field === 'dateOfBirth'
    ? `${detail.value.day}/${detail.value.month}/${detail.value.year}`
    : detail.value;
}

describe('blocks as they are copied', () => {
  test.each([...recordBlocks, ...lineBlocks, ...spellingBlocks])('%j', (block, fields, unread) => {
    expect(order.map((field) => shown(block, field)).join(' | ')).toBe(fields);
    expect(readPatientBlock(block)?.unread).toEqual(unread);
  });

  test('each field comes once, in the order of the screen, with the words it was read from', () => {
    const block =
      'SK7 2EB sk72eb, john@example.com\nSex: M, DOB 30-Jan-1999\nRe: Mr John Doe\n+44 7700 900123, 07700 900123';
    expect(readPatientBlock(block)?.fields).toEqual([
      { field: 'firstName', value: 'John', from: 'Mr John Doe' },
      { field: 'lastName', value: 'Doe', from: 'Mr John Doe' },
      { field: 'dateOfBirth', value: { day: '30', month: '1', year: '1999' }, from: '30-Jan-1999' },
      { field: 'gender', value: 'male', from: 'M' },
      { field: 'email', value: 'john@example.com', from: 'john@example.com' },
      { field: 'phone', value: '+44 7700 900123', from: '+44 7700 900123' },
      { field: 'postcode', value: 'SK7 2EB', from: 'SK7 2EB' },
    ]);
  });

  test.each(['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Sir', 'Lady'])('%s gives no gender', (title) => {
    expect(shown(`DOE, Jane (${title}), DOB 30/01/1999`, 'gender')).toBe('–');
    expect(shown(`${title} Jane Doe, DOB 30/01/1999`, 'gender')).toBe('–');
    expect(shown(`${title} Jane Doe, DOB 30/01/1999`, 'firstName')).toBe('Jane');
  });
});

describe('texts that are not offered', () => {
  test.each(notBlocks)('%j', (text) => {
    expect(readPatientBlock(text)).toBeUndefined();
  });

  test('a text of more than 2,000 characters', () => {
    const block = 'DOE, John, DOB 30/01/1999, SK7 2EB\n';
    expect(readPatientBlock(block.padEnd(2000))).toBeDefined();
    expect(readPatientBlock(block.padEnd(2001))).toBeUndefined();
  });
});

const pieces =
  'DOE, John~Mr~John Doe~Jane~DOE~M~Female~Sex~Name~Surname:~Forename~DOB~Born~30/01/1999~30 Jan 1999~1999-01-30~05/04/1999~27y~NHS No~Address~943 476 5919~07700 900123~+44 (0)161 496 0123~Tel~Mobile:~Email~a@example.com~123 Drury Lane~Flat 2~Hove~Cheshire~SK7 2EB~Postcode~GP~Next of kin:~pain'.split(
    '~',
  );

describe('properties', () => {
  const lettersAndDigits = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  /** What of a value has to be in the words it was read from: months and genders may be shorter or longer there. */
  function essence({ field, value }: PatientIntake['fields'][number]): string {
    if (field === 'dateOfBirth') return value.year;
    return field === 'gender' ? value.charAt(0) : lettersAndDigits(value);
  }

  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  );
  const separator = fc.constantFrom(' ', ', ', ',', '\n', '\t', '; ', ' | ', '  ', ' - ', ' (', ') ', ': ');
  const text = fc.array(fc.tuple(piece, separator), { maxLength: 14 }).map((parts) => parts.flat().join(''));

  test('any text is read without an error, and nothing is invented', () => {
    fc.assert(
      fc.property(text, (text) => {
        const intake = readPatientBlock(text);
        const pasted = lettersAndDigits(text);
        for (const detail of intake?.fields ?? []) {
          const said = lettersAndDigits(detail.from);
          expect(pasted).toContain(said);
          expect(said).toContain(essence(detail));
        }
      }),
      { numRuns: 500 },
    );
  });

  // Every UTF-16 unit, halves of characters too.
  const anyText = fc
    .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units));

  test('any characters are read without an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => readPatientBlock(text)).not.toThrow();
      }),
    );
  });

  test('every word is a value, a label or title, or unread', () => {
    const known = ['DOE, Jane', 'DOB 30/01/1999', '07700 900123', 'jane@example.com'];
    const odd = ['zebra', 'Zebra 4711', '7700900', 'Zebra zebra', '12/13/14', 'zebra: zebra', '0161 4960'];
    fc.assert(
      fc.property(fc.shuffledSubarray([...known, ...odd], { minLength: odd.length + 3 }), (parts) => {
        const intake = readPatientBlock(parts.join('\n'));
        for (const part of parts.filter((each) => intake && odd.includes(each)))
          expect(intake?.unread.join('\n')).toContain(part);
      }),
    );
  });

  test('order and separators do not change what shows by its form', () => {
    const segments = [
      'DOE, John',
      'DOB 30/01/1999',
      'john@example.com',
      '07700 900123',
      'SK7 2EB',
      'left knee pain',
      '123 Drury Lane',
    ];
    const joint = fc.constantFrom(', ', '\n', '\t', '; ', ' | ', '  ', '\r\n\r\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(segments, { minLength: segments.length }), joint, (segments, joint) => {
        const block = segments.join(joint);
        expect(shown(block, 'dateOfBirth')).toBe('30/1/1999');
        expect(shown(block, 'email')).toBe('john@example.com');
        expect(shown(block, 'phone')).toBe('07700 900123');
        expect(shown(block, 'postcode')).toBe('SK7 2EB');
      }),
    );
  });
});
