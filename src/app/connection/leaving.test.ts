import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reloadedBy, storeAll } from './leaving.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('storeAll', () => {
  it('F18 waits until nothing holds the page back', async () => {
    const page = new EventTarget();
    let isDirty = true;
    page.addEventListener('beforeunload', (event) => isDirty && event.preventDefault());
    const stored = storeAll({ page, isWriting: () => false });
    await vi.advanceTimersByTimeAsync(450);
    isDirty = false;
    await vi.advanceTimersByTimeAsync(100);
    expect(await stored).toBe(true);
  });

  it('F18 waits for what a screen that is gone still stores', async () => {
    let writes = 1;
    const stored = storeAll({ page: new EventTarget(), isWriting: () => writes > 0 });
    await vi.advanceTimersByTimeAsync(450);
    writes = 0;
    const ended = vi.fn();
    void stored.then(ended);
    await vi.advanceTimersByTimeAsync(40);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60);
    expect(ended).toHaveBeenCalledWith(true);
  });

  it('F18 gives up after ten seconds: the page must stay', async () => {
    const page = new EventTarget();
    page.addEventListener('beforeunload', (event) => event.preventDefault());
    const stored = storeAll({ page, isWriting: () => false });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await stored).toBe(false);
  });
});

describe('reloadedBy', () => {
  it.each([
    [null, { reloadedBy: ['a'] }],
    [
      { key: 'k', usr: { returnTo: 'check' } },
      { key: 'k', usr: { returnTo: 'check' }, reloadedBy: ['a'] },
    ],
    [{ reloadedBy: ['b'] }, { reloadedBy: ['b', 'a'] }],
    [{ reloadedBy: 'odd' }, { reloadedBy: ['a'] }],
  ])('F18 marks %j and keeps what else is there', (state, marked) => {
    expect(reloadedBy(state, 'a')).toEqual(marked);
  });

  it.each([[['a']], [['a', 'b']]])('F18 does not reload from the same build again: %j', (builds) => {
    expect(reloadedBy({ reloadedBy: builds }, 'a')).toBeUndefined();
  });
});
