import { describe, expect, it } from 'vitest';
import { fieldOf, listErrors, sortRefusal } from './formErrors.ts';

describe('listErrors', () => {
  it('lists nested errors in their order, each sentence once', () => {
    const errors = {
      firstName: {
        type: 'custom',
        message: 'Enter the first name',
        ref: { name: 'firstName', message: 'no' },
      },
      dateOfBirth: {
        day: { type: 'custom', message: 'Enter the date of birth' },
        year: { type: 'custom', message: 'Enter the date of birth' },
      },
      gender: { type: 'custom', message: '' },
      postcode: { message: 'Enter the postcode' },
    };
    expect(listErrors(errors)).toEqual([
      { field: 'firstName', message: 'Enter the first name' },
      { field: 'dateOfBirth.day', message: 'Enter the date of birth' },
      { field: 'postcode', message: 'Enter the postcode' },
    ]);
  });

  it('finds nothing where nothing is wrong', () => {
    expect(listErrors({})).toEqual([]);
  });
});

describe('sortRefusal', () => {
  const answers = { 'patient.lastName': 'lastName' } as const;
  const refusal = { message: 'Not accepted', requestId: 'r', fields: [] };

  it('puts words by the field of this screen, and the others into the summary', () => {
    const fields = [
      { name: 'patient.lastName', message: 'Last name is odd' },
      { name: 'modality', message: 'Modality is odd' },
      { message: 'Something is odd' },
      { name: 'constructor', message: 'A name that every object has' },
    ];
    expect(sortRefusal({ ...refusal, fields }, answers)).toEqual({
      here: [{ field: 'lastName', message: 'Last name is odd' }],
      elsewhere: [fields[1], fields[2], fields[3]],
    });
  });

  it('is its own message when it names no field', () => {
    expect(sortRefusal(refusal, answers)).toEqual({ here: [], elsewhere: [{ message: 'Not accepted' }] });
  });
});

describe('fieldOf', () => {
  const answers = { 'gp.email': 'email', gp: 'practiceName', safetyAnswers: 'answers' };
  it.each([
    ['gp.email', 'email'],
    ['gp', 'practiceName'],
    ['gp.fax', 'practiceName'],
    ['safetyAnswers.3.details', 'answers'],
    ['gpx', undefined],
    ['notes', undefined],
    ['toString', undefined],
  ])('finds %s in %s', (name, field) => {
    expect(fieldOf(name, answers)).toBe(field);
  });
});
