import { expect, test } from 'vitest';
import { answerNotAsked, reasonNotAsked } from './appliesTo.ts';
import { wasNotAsked } from './wasNotAsked.ts';

const question = { id: 'pregnancy', text: 'Is the patient pregnant?' };

test.each([
  { gender: 'male', dateOfBirth: '1990-01-01' },
  { gender: 'female', dateOfBirth: '1940-01-01' },
  { gender: 'female', dateOfBirth: '2026-01-01' },
] as const)('knows what is written for %j', (patient) => {
  const reason = reasonNotAsked(question, patient, 'MRI', '2026-11-23');
  expect(wasNotAsked(answerNotAsked(question, reason ?? ''))).toBe(true);
});

test.each([
  ['no', ''],
  ['no', 'Asked twice'],
  ['unsure', 'Not asked: the patient is male'],
  ['yes', 'Not asked: the patient is male'],
] as const)('takes %s with the details “%s” for an answer', (answer, details) => {
  expect(wasNotAsked({ questionId: 'pregnancy', answer, details })).toBe(false);
});
