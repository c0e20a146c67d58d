import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForAssertion } from './assertion.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('askForAssertion', () => {
  it('gives what the portal signed', async () => {
    expect(await askForAssertion(async () => 'signed', 10_000)).toEqual({ assertion: 'signed' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a rejection', () => Promise.reject(new Error('502')), 'getAssertion failed: Error: 502'],
    [
      'an exception',
      () => {
        throw new TypeError('x is undefined');
      },
      'getAssertion failed: TypeError: x is undefined',
    ],
    ['an empty text', async () => '', 'gave no text'],
    ['an object', async () => ({ assertion: 'signed' }), 'gave no text'],
    ['nothing', async () => undefined, 'gave no text'],
  ])('names %s', async (_name, getAssertion, words) => {
    const answer = await askForAssertion(getAssertion as () => Promise<string>, 10_000);
    expect(answer).toEqual({ problem: expect.stringContaining(words) as string });
  });

  it('F24 does not wait for ever', async () => {
    const asked = askForAssertion(() => new Promise(() => undefined), 10_000);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toEqual({ problem: 'getAssertion gave nothing within 10 seconds.' });
  });
});
