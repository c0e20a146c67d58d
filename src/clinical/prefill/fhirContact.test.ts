// Made up after the shapes of the public examples: https://hl7.org/fhir/R4/patient-examples.html and UK Core.
import { describe, expect, test } from 'vitest';
import type { LeftOut, PrefillValues } from './prefill.ts';
import { readPatient } from './readPatient.ts';

type Row = [string, object, PrefillValues, readonly LeftOut[]];

const read = (parts: object) => readPatient({ resourceType: 'Patient', ...parts }, '2026-11-23');

const phone = (value: string, more: object = {}) => ({ system: 'phone', value, ...more });
const email = (value: string, more: object = {}) => ({ system: 'email', value, ...more });

test.each<Row>([
  [
    'mobile before home, whatever the rank',
    { telecom: [phone('1', { use: 'home', rank: 1 }), phone('2', { use: 'mobile', rank: 3 })] },
    { phone: '2' },
    [],
  ],
  [
    'of two mobiles the one with the better rank',
    {
      telecom: [
        phone('1', { use: 'mobile', rank: 2 }),
        phone('2', { use: 'mobile', rank: 1 }),
        phone('3', { use: 'mobile' }),
      ],
    },
    { phone: '2' },
    [],
  ],
  [
    'home before none before work',
    { telecom: [phone('1', { use: 'work' }), phone('2'), phone('3', { use: 'home' })] },
    { phone: '3' },
    [],
  ],
  [
    'a number for text messages',
    { telecom: [{ system: 'sms', value: '1', use: 'mobile' }] },
    { phone: '1' },
    [],
  ],
  [
    'no fax, pager or page',
    { telecom: [{ system: 'fax', value: '1' }, { system: 'pager', value: '2' }, { value: '3' }] },
    {},
    [],
  ],
  [
    'an old number',
    { telecom: [phone('1', { use: 'old' })] },
    {},
    [{ field: 'phone', reason: 'out-of-date' }],
  ],
  [
    'an expired mobile and a home number',
    { telecom: [phone('1', { use: 'mobile', period: { end: '2025' } }), phone('2', { use: 'home' })] },
    { phone: '2' },
    [],
  ],
  [
    'a link',
    { telecom: [phone('tel:+447700900123'), email('mailto:a@example.com')] },
    { phone: '+447700900123', email: 'a@example.com' },
    [],
  ],
  [
    'home before work e-mail',
    { telecom: [email('w@example.com', { use: 'work' }), email('h@example.com', { use: 'home' })] },
    { email: 'h@example.com' },
    [],
  ],
  [
    'a number that is none',
    { telecom: [phone('1', { use: 'home' }), { system: 'phone', use: 'mobile', value: 7 }] },
    { phone: '1' },
    [],
  ],
  [
    'numbers only that are none',
    { telecom: [{ system: 'phone', value: 7 }] },
    {},
    [{ field: 'phone', reason: 'not-text' }],
  ],
  ['empty entries', { telecom: [{ use: 'home' }, { system: 'phone' }, null, []] }, {}, []],
])('telecom: %s', (_, parts, values, leftOut) => {
  expect(read(parts)).toEqual({ values, leftOut });
});

describe('address', () => {
  test.each<Row>([
    [
      'home before one without a use',
      { address: [{ line: ['A'] }, { use: 'home', line: ['B'] }] },
      { addressLine1: 'B' },
      [],
    ],
    [
      'an expired home',
      { address: [{ use: 'home', line: ['A'], period: { end: '2020' } }, { line: ['B'] }] },
      { addressLine1: 'B' },
      [],
    ],
    [
      'old ones only',
      { address: [{ use: 'old', line: ['A'] }] },
      {},
      [{ field: 'addressLine1', reason: 'out-of-date' }],
    ],
    [
      'work and billing only',
      {
        address: [
          { use: 'work', line: ['A'] },
          { use: 'billing', line: ['B'] },
        ],
      },
      {},
      [{ field: 'addressLine1', reason: 'not-home' }],
    ],
    [
      'one text only',
      { address: [{ use: 'home', text: '1 High Street, Leeds' }] },
      {},
      [{ field: 'addressLine1', reason: 'in-one-piece' }],
    ],
    ['a postcode only', { address: [{ use: 'home', postalCode: 'LS6 1AA' }] }, { postcode: 'LS6 1AA' }, []],
    [
      'five lines, some empty',
      {
        address: [{ use: 'home', line: ['', '1 High Street', '', 'Headingley', ''], postalCode: 'LS6 1AA' }],
      },
      { addressLine1: '1 High Street', addressLine2: 'Headingley', postcode: 'LS6 1AA' },
      [],
    ],
    [
      'more lines than fields',
      { address: [{ use: 'home', line: ['1', '2', '3', '4'] }] },
      { addressLine1: '1', addressLine2: '2' },
      [{ field: 'city', reason: 'no-room' }],
    ],
    [
      'a line that is no text',
      { address: [{ use: 'home', line: [1, 'B'] }] },
      { addressLine2: 'B' },
      [{ field: 'addressLine1', reason: 'not-text' }],
    ],
    [
      'never parts of two',
      {
        address: [
          { use: 'home', line: ['A'] },
          { use: 'home', city: 'Leeds', postalCode: 'LS6 1AA' },
        ],
      },
      { addressLine1: 'A' },
      [],
    ],
  ])('%s', (_, parts, values, leftOut) => {
    expect(read(parts)).toEqual({ values, leftOut });
  });
});
