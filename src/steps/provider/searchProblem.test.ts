import { expect, test } from 'vitest';
import { ApiError } from '#api/ApiError.ts';
import { isPlaceRefused } from './searchProblem.ts';

const rejected = (...messages: string[]) =>
  new ApiError('rejected', { fields: messages.map((message) => ({ message })) });

test.each([
  [rejected('Please enter a valid location in the UK'), true],
  [rejected('Please enter a valid modality', 'Please enter a valid location in the UK'), true],
  [rejected('Postcode not found'), true],
  [rejected('Please enter a valid modality'), false],
  [rejected('Please select at least one body part'), false],
  // The word alone, not a part of another: a replacement is no place.
  [rejected('Hip replacement cannot be scanned'), false],
  [rejected(), false],
  [new ApiError('network'), false],
  [new Error('location'), false],
  [null, false],
])('%s: %s', (error, expected) => {
  expect(isPlaceRefused(error)).toBe(expected);
});
