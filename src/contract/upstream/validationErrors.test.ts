import { describe, expect, it } from 'vitest';
import { readValidationErrors } from './validationErrors.ts';

describe('readValidationErrors', () => {
  it('reads objects, with our names', () => {
    const validation_errors = [
      {
        attribute: 'patient_information.last_name',
        message: "can't be blank",
        full_message: "Last name can't be blank",
      },
      { attribute: 'patient_information.date_of_birth', message: 'is odd' },
      { attribute: 'body_part_ids', message: 'is empty', full_message: null },
      { attribute: 'patient_information.shoe_size', message: 'is small' },
      { attribute: 'colour', message: 'is odd' },
      { message: 'Something is odd' },
    ];
    expect(readValidationErrors({ success: false, validation_errors })).toEqual([
      { name: 'patient.lastName', message: "Last name can't be blank" },
      { name: 'patient.dateOfBirth', message: 'is odd' },
      { name: 'bodyPartIds', message: 'is empty' },
      { name: 'patient.shoe_size', message: 'is small' },
      { name: 'colour', message: 'is odd' },
      { name: undefined, message: 'Something is odd' },
    ]);
  });

  it('reads plain strings', () => {
    expect(readValidationErrors({ validation_errors: ['Please enter a valid modality'] })).toEqual([
      { name: undefined, message: 'Please enter a valid modality' },
    ]);
  });

  it.each([
    [null],
    ['<html>'],
    [{}],
    [{ validation_errors: null }],
    [{ validation_errors: [null, 7, {}, ''] }],
  ])('finds nothing in %j', (body) => {
    expect(readValidationErrors(body)).toEqual([]);
  });
});
