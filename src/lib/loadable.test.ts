import { describe, expect, it, vi } from 'vitest';
import { loadable, loaded } from './loadable.ts';

describe('loadable', () => {
  it('loads once for all callers and is then there', async () => {
    const fetch = vi.fn(() => Promise.resolve(7));
    const source = loadable(fetch);
    expect(source.value).toBeUndefined();
    expect(await Promise.all([source.load(), source.load()])).toEqual([7, 7]);
    expect(source.value).toBe(7);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('may be tried again after a failure', async () => {
    const answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve(7)];
    const source = loadable(() => (answers.shift() ?? (() => Promise.resolve(0)))());
    await expect(source.load()).rejects.toThrow('offline');
    expect(await source.load()).toBe(7);
  });
});

describe('loaded', () => {
  it('is there from the start', async () => {
    expect(loaded(7).value).toBe(7);
    expect(await loaded(7).load()).toBe(7);
  });
});
