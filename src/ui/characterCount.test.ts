import { describe, expect, it } from 'vitest';
import { countMessage } from './characterCount.ts';

describe('countMessage', () => {
  it.each([
    [0, ''],
    [899, ''],
    [900, 'You have 100 characters remaining'],
    [999, 'You have 1 character remaining'],
    [1000, 'You have 0 characters remaining'],
    [1001, 'You have 1 character too many'],
    [3500, 'You have 2,500 characters too many'],
  ])('%i of 1000 characters, told from 900: "%s"', (value, message) => {
    expect(countMessage({ value, max: 1000, from: 900 })).toBe(message);
  });
});
