import { expect, it } from 'vitest';
import { nameAndSize, sizeInWords } from './fileSize.ts';

const megabyte = 1024 * 1024;

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1 KB'],
  [219_136, '214 KB'],
  [megabyte - 513, '1023 KB'],
  [megabyte - 512, '1 MB'],
  [megabyte, '1 MB'],
  [1.5 * megabyte, '1.5 MB'],
  [9.94 * megabyte, '9.9 MB'],
  [9.96 * megabyte, '10 MB'],
  [25 * megabyte, '25 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

it('joins name and size', () => {
  expect(nameAndSize('report.pdf', 219_136)).toBe('report.pdf, 214 KB');
  expect(nameAndSize('report.pdf', null)).toBe('report.pdf');
});
