import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prefillFields, type Prefill } from './prefill.ts';
import { readPatient } from './readPatient.ts';

const today = '2026-11-23';
const read = (given: unknown) => readPatient(given, today);
const all: Prefill['values'] = {
  firstName: 'John',
  lastName: 'Doe',
  dateOfBirth: '1999-01-30',
  gender: 'male',
  email: 'john@example.com',
  phone: '07700 900123',
  addressLine1: '123 Drury Lane',
  addressLine2: 'Flat 2',
  city: 'Stockport',
  postcode: 'SK7 2EB',
};

describe('plain fields', () => {
  test('are taken as they are', () => {
    expect(read(all)).toEqual({ values: all, leftOut: [] });
  });

  test('no others are', () => {
    expect(read({ ...all, title: 'Mr', nhsNumber: '999 000 0018', notes: 'x', toString: 'y' })).toEqual({
      values: all,
      leftOut: [],
    });
  });

  test.each<[string, object, Prefill['values'], Prefill['leftOut']]>([
    ['nothing', {}, {}, []],
    ['empty and blank texts', { firstName: '', lastName: ' \t', city: null, email: undefined }, {}, []],
    ['spaces and line ends', { firstName: '  Mary\r\n Jane ' }, { firstName: 'Mary Jane' }, []],
    [
      'characters that cannot be seen',
      { lastName: 'O\u200BDo\u0000nnell\u202E' },
      { lastName: 'ODo nnell' },
      [],
    ],
    ['letters with marks', { firstName: 'Zoe\u0308' }, { firstName: 'Zoë' }, []],
    ['half of a character', { firstName: 'A\uD800' }, { firstName: 'A' }, []],
    ['a number', { postcode: 12345 }, {}, [{ field: 'postcode', reason: 'not-text' }]],
    ['a list', { firstName: ['John'] }, {}, [{ field: 'firstName', reason: 'not-text' }]],
    ['a record', { city: { name: 'Leeds' } }, {}, [{ field: 'city', reason: 'not-text' }]],
    ['too long a text', { lastName: 'x'.repeat(101) }, {}, [{ field: 'lastName', reason: 'too-long' }]],
    ['far too long a text', { city: ' '.repeat(1e6) }, {}, [{ field: 'city', reason: 'too-long' }]],
    ['the longest text', { lastName: 'x'.repeat(100) }, { lastName: 'x'.repeat(100) }, []],
    [
      'an instant for a date',
      { dateOfBirth: '1999-01-30T00:00:00Z' },
      {},
      [{ field: 'dateOfBirth', reason: 'not-a-date' }],
    ],
    ['a British date', { dateOfBirth: '30/01/1999' }, {}, [{ field: 'dateOfBirth', reason: 'not-a-date' }]],
    ['no such day', { dateOfBirth: '1999-02-30' }, {}, [{ field: 'dateOfBirth', reason: 'not-a-date' }]],
    ['today', { dateOfBirth: today }, { dateOfBirth: today }, []],
    ['tomorrow', { dateOfBirth: '2026-11-24' }, {}, [{ field: 'dateOfBirth', reason: 'not-a-date' }]],
    ['a number for a date', { dateOfBirth: 19990130 }, {}, [{ field: 'dateOfBirth', reason: 'not-a-date' }]],
    ['a gender in capitals', { gender: 'FEMALE' }, { gender: 'female' }, []],
    ['an unknown gender', { gender: 'unknown' }, {}, []],
    ['another gender', { gender: 'M' }, {}, [{ field: 'gender', reason: 'not-a-choice' }]],
  ])('%s', (_, given, values, leftOut) => {
    expect(read(given)).toEqual({ values, leftOut });
  });
});

describe('what is no patient gives nothing', () => {
  test.each<[unknown]>([
    [undefined],
    [null],
    [''],
    ['Patient'],
    [7],
    [true],
    [[]],
    [[all]],
    [
      {
        resourceType: 'Bundle',
        entry: [{ resource: { resourceType: 'Patient', name: [{ family: 'Doe' }] } }],
      },
    ],
    [{ ...all, resourceType: 'Practitioner' }],
    [{ ...all, resourceType: 1 }],
  ])('%j', (given) => {
    expect(read(given)).toEqual({ values: {}, leftOut: [] });
  });
});

describe('hostile input', () => {
  test('a prototype gives no answers', () => {
    const given: unknown = JSON.parse(
      '{"__proto__": {"firstName": "Eve"}, "constructor": {"lastName": "X"}}',
    );
    expect(read(given)).toEqual({ values: {}, leftOut: [] });
    expect(read(Object.create(all))).toEqual({ values: {}, leftOut: [] });
    expect(Object.hasOwn(Object.prototype, 'firstName')).toBe(false);
  });

  test('very long lists are cut off', () => {
    const name = Array.from({ length: 1e5 }, () => ({ use: 'nickname', family: 'X' }));
    expect(read({ resourceType: 'Patient', name }).leftOut.map(({ reason }) => reason)).toEqual([
      'out-of-date',
      'out-of-date',
    ]);
  });

  const odd = fc.jsonValue({ maxDepth: 4 });
  const period = fc.record({ start: fc.oneof(fc.date().map(String), odd), end: odd }, { requiredKeys: [] });
  const element = fc.record(
    {
      use: fc.oneof(fc.constantFrom('official', 'usual', 'home', 'mobile', 'old'), odd),
      system: fc.oneof(fc.constantFrom('phone', 'email'), odd),
      period: fc.oneof(period, odd),
      rank: odd,
      value: odd,
      family: odd,
      given: odd,
      line: odd,
      city: odd,
      postalCode: odd,
      text: odd,
    },
    { requiredKeys: [] },
  );
  const elements = fc.oneof(fc.array(fc.oneof(element, odd), { maxLength: 4 }), odd);
  const plain = fc.record(Object.fromEntries(prefillFields.map((field) => [field, odd])), {
    requiredKeys: [],
  });
  const fhir = fc.record({
    resourceType: fc.constant('Patient'),
    name: elements,
    telecom: elements,
    address: elements,
    birthDate: odd,
    gender: odd,
    extension: odd,
    contained: odd,
  });

  test('property: whatever is given is read without breaking, each field once, clean and bounded', () => {
    fc.assert(
      fc.property(fc.oneof(odd, plain, fhir), (given) => {
        const { values, leftOut } = read(given);
        const fields = [...Object.keys(values), ...leftOut.map(({ field }) => field)];
        expect(new Set(fields).size).toBe(fields.length);
        for (const field of fields) expect(prefillFields).toContain(field);
        for (const value of Object.values(values)) {
          expect(value.trim()).toBe(value);
          expect(value).not.toBe('');
          expect(value.length).toBeLessThanOrEqual(254);
          expect(value).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
