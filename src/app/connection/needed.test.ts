import { describe, expect, it, vi } from 'vitest';
import { createNeed } from './needed.ts';

function setUp({ reloads = true } = {}) {
  const calls = {
    sure: vi.fn(() => Promise.resolve()),
    reload: vi.fn(() => Promise.resolve(reloads)),
    onMissing: vi.fn(),
  };
  return { ...calls, need: createNeed(calls) };
}

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('code that is needed', () => {
  it('is fetched, and nothing else happens', async () => {
    const { need, sure } = setUp();
    expect(await need({ load: () => Promise.resolve(7) })).toBe(7);
    expect(sure).not.toHaveBeenCalled();
  });

  it('is fetched again once the server answers', async () => {
    const { need, sure, reload } = setUp();
    const answers = [gone, () => Promise.resolve(7)];
    expect(await need({ load: () => (answers.shift() ?? gone)() })).toBe(7);
    expect(sure).toHaveBeenCalledTimes(1);
    expect(reload).not.toHaveBeenCalled();
  });

  it('F18 that is gone loads the page anew, once for all that misses something, and fails for nobody', async () => {
    const { need, reload, onMissing } = setUp();
    const ended = vi.fn();
    void need({ load: gone }).then(ended, ended);
    void need({ load: gone }).then(ended, ended);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
    await new Promise(setImmediate);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(ended).not.toHaveBeenCalled();
    expect(onMissing).not.toHaveBeenCalled();
  });

  it('F18 that is gone after a reload too is told, and may be tried again', async () => {
    const { need, onMissing, reload } = setUp({ reloads: false });
    await expect(need({ load: gone })).rejects.toThrow('dynamically imported');
    expect(onMissing).toHaveBeenCalledTimes(1);
    expect(await need({ load: () => Promise.resolve(7) })).toBe(7);
    await expect(need({ load: gone })).rejects.toThrow('dynamically imported');
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
