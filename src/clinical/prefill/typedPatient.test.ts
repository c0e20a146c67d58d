import { expect, test } from 'vitest';
import { typedPatient } from './typedPatient.ts';

const nobody = { firstName: '', lastName: '', dateOfBirth: '' };

test.each<[unknown, object]>([
  [
    { firstName: ' John ', lastName: 'Doe', dateOfBirth: { day: '30', month: 'Jan', year: '1999' } },
    { firstName: 'John', lastName: 'Doe', dateOfBirth: '1999-01-30' },
  ],
  [
    { firstName: 'John', dateOfBirth: { day: '30', month: '1', year: '99' } },
    { ...nobody, firstName: 'John' },
  ],
  [
    { lastName: 'Doe', dateOfBirth: { day: '31', month: '2', year: '1999' } },
    { ...nobody, lastName: 'Doe' },
  ],
  [{ firstName: 7, dateOfBirth: '1999-01-30' }, nobody],
  [null, nobody],
  [[], nobody],
])('%j', (values, expected) => {
  expect(typedPatient(values)).toEqual(expected);
});
