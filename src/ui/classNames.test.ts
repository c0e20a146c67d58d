import { expect, it } from 'vitest';
import { classNames } from './classNames.ts';

it('joins the names that are there', () => {
  expect(classNames('a', undefined, false, null, '', 'b')).toBe('a b');
});
