// Made up after the shapes of the public examples: https://hl7.org/fhir/R4/patient-examples.html and UK Core.
import { expect, test } from 'vitest';
import type { LeftOut, PrefillValues } from './prefill.ts';
import { readPatient } from './readPatient.ts';

type Row = [string, object, PrefillValues, readonly LeftOut[]];

const read = (parts: object) => readPatient({ resourceType: 'Patient', ...parts }, '2026-11-23');

test('a whole record, with everything in it that is not asked for', () => {
  expect(
    read({
      id: 'p1',
      meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient'] },
      text: { status: 'generated', div: '<div>Somebody else</div>' },
      contained: [{ resourceType: 'Patient', name: [{ use: 'official', family: 'Contained' }] }],
      extension: [{ url: 'https://example.org/ethnicity', valueCode: 'A' }],
      identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000018' }],
      active: true,
      name: [
        { use: 'usual', given: ['Annie'] },
        { use: 'official', prefix: ['Ms'], given: ['Anna', 'Maria'], family: 'Smith' },
        { use: 'maiden', given: ['Anna'], family: 'Brown', period: { end: '2015' } },
      ],
      _birthDate: { extension: [{ url: 'x', valueDateTime: '1974-12-25T14:35:45Z' }] },
      birthDate: '1974-12-25',
      gender: 'female',
      telecom: [
        { use: 'home' },
        { system: 'phone', value: '01632 960001', use: 'work', rank: 1 },
        { system: 'phone', value: '07700 900456', use: 'mobile', rank: 2 },
        { system: 'phone', value: '01632 960002', use: 'old', period: { end: '2014' } },
        { system: 'email', value: 'anna@example.com', use: 'home' },
        { system: 'url', value: 'https://example.com' },
      ],
      address: [
        { use: 'work', line: ['Work House'], postalCode: 'M1 1AA' },
        {
          use: 'home',
          type: 'both',
          text: '10 High Street, Leeds',
          line: ['10 High Street', 'Headingley'],
          city: 'Leeds',
          district: 'Yorkshire',
          postalCode: 'LS6 1AA',
          period: { start: '1999-04' },
        },
      ],
      contact: [{ name: { family: 'Contact' }, telecom: [{ system: 'phone', value: '01632 960009' }] }],
      maritalStatus: { text: 'Married' },
      deceasedBoolean: false,
      communication: [{ language: { text: 'English' } }],
      managingOrganization: { reference: 'Organization/1' },
    }),
  ).toEqual({
    values: {
      firstName: 'Anna Maria',
      lastName: 'Smith',
      dateOfBirth: '1974-12-25',
      gender: 'female',
      email: 'anna@example.com',
      phone: '07700 900456',
      addressLine1: '10 High Street',
      addressLine2: 'Headingley',
      city: 'Leeds',
      postcode: 'LS6 1AA',
    },
    leftOut: [],
  });
});

const bothNames = (reason: LeftOut['reason']): readonly LeftOut[] => [
  { field: 'firstName', reason },
  { field: 'lastName', reason },
];

test.each<Row>([
  [
    'usual without an official one',
    {
      name: [
        { use: 'nickname', given: ['Jim'] },
        { use: 'usual', given: ['James'], family: 'Ray' },
      ],
    },
    { firstName: 'James', lastName: 'Ray' },
    [],
  ],
  [
    'the first of those without a use',
    {
      name: [
        { given: ['A'], family: 'B' },
        { given: ['C'], family: 'D' },
      ],
    },
    { firstName: 'A', lastName: 'B' },
    [],
  ],
  [
    'an official one that has expired',
    {
      name: [
        { use: 'official', given: ['Old'], family: 'Name', period: { end: '2020-01-01' } },
        { use: 'usual', given: ['New'], family: 'Name' },
      ],
    },
    { firstName: 'New', lastName: 'Name' },
    [],
  ],
  [
    'an official one that ends today',
    { name: [{ use: 'official', family: 'Now', period: { end: '2026-11-23T09:00:00+00:00' } }] },
    { lastName: 'Now' },
    [],
  ],
  [
    'an official one that holds this month',
    { name: [{ use: 'official', family: 'Now', period: { start: '2026-11', end: '2026-11' } }] },
    { lastName: 'Now' },
    [],
  ],
  [
    'an official one from tomorrow on',
    {
      name: [
        { use: 'official', family: 'Later', period: { start: '2026-11-24' } },
        { use: 'usual', family: 'Now' },
      ],
    },
    { lastName: 'Now' },
    [],
  ],
  ['old ones only', { name: [{ use: 'old', given: ['A'], family: 'B' }] }, {}, bothNames('out-of-date')],
  ['a maiden name only', { name: [{ use: 'maiden', family: 'B' }] }, {}, bothNames('out-of-date')],
  [
    'one text only',
    { name: [{ use: 'official', text: 'Dr Pieter van de Heuvel' }] },
    {},
    bothNames('in-one-piece'),
  ],
  [
    'a newborn without a given name',
    { name: [{ use: 'official', family: 'Notsowell' }] },
    { lastName: 'Notsowell' },
    [],
  ],
  [
    'a given name without text',
    { name: [{ family: 'Du', given: [null, 'Ana'], _given: [{ extension: [] }, null] }] },
    { firstName: 'Ana', lastName: 'Du' },
    [],
  ],
  [
    'one given name that is no list',
    { name: [{ family: 'Du', given: 'Ana' }] },
    { firstName: 'Ana', lastName: 'Du' },
    [],
  ],
  [
    'a list for a family name',
    { name: [{ family: ['Du'], given: ['Ana'] }] },
    { firstName: 'Ana' },
    [{ field: 'lastName', reason: 'not-text' }],
  ],
  ['no list', { name: { family: 'Du' } }, {}, []],
  ['a list of other things', { name: [null, 1, 'x', [], {}] }, {}, []],
])('name: %s', (_, parts, values, leftOut) => {
  expect(read(parts)).toEqual({ values, leftOut });
});

test.each<Row>([
  ['a year', { birthDate: '1974' }, {}, [{ field: 'dateOfBirth', reason: 'not-a-date' }]],
  ['a month', { birthDate: '1974-12' }, {}, [{ field: 'dateOfBirth', reason: 'not-a-date' }]],
  ['a day', { birthDate: '1974-12-25' }, { dateOfBirth: '1974-12-25' }, []],
  ['only an extension', { _birthDate: { extension: [] } }, {}, []],
])('birthDate: %s', (_, parts, values, leftOut) => {
  expect(read(parts)).toEqual({ values, leftOut });
});

test.each<Row>([
  ['female', { gender: 'female' }, { gender: 'female' }, []],
  ['other', { gender: 'other' }, { gender: 'other' }, []],
  ['unknown', { gender: 'unknown' }, {}, []],
  ['a code of another list', { gender: 'F' }, {}, [{ field: 'gender', reason: 'not-a-choice' }]],
])('gender: %s', (_, parts, values, leftOut) => {
  expect(read(parts)).toEqual({ values, leftOut });
});
