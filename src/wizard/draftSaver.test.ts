import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftSaver, retryDelays } from './draftSaver.ts';
import { createFakeStore } from './testing/fakeStore.ts';

function setUp() {
  const store = createFakeStore();
  return { ...store, saver: createDraftSaver<string>(store) };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('createDraftSaver', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stores the latest values a second after the last change', async () => {
    const { saver, calls, statuses } = setUp();
    saver.change('J');
    await pass(900);
    saver.change('Jo');
    await pass(999);
    expect(calls).toHaveLength(0);
    await pass(1);
    expect(calls.map(({ values }) => values)).toEqual(['Jo']);
    calls[0]?.resolve();
    await pass(0);
    expect(statuses.at(-1)).toBe('saved');
    expect(saver.isDirty()).toBe(false);
  });

  it('F15 stores two seconds after the first change, however long typing goes on', async () => {
    const { saver, calls } = setUp();
    for (let at = 0; at < 2000; at += 100) {
      saver.change(`typed ${at}`);
      await pass(100);
    }
    expect(calls.map(({ values }) => values)).toEqual(['typed 1900']);
    calls[0]?.resolve();
    for (let at = 2000; at < 4000; at += 100) {
      saver.change(`typed ${at}`);
      await pass(100);
    }
    expect(calls.map(({ values }) => values)).toEqual(['typed 1900', 'typed 3900']);
  });

  it('says "saved" only as long as what is on the screen is what was stored', async () => {
    const { saver, calls, statuses } = setUp();
    saver.change('J');
    await pass(1000);
    saver.change('Jo');
    calls[0]?.resolve();
    await pass(0);
    expect(new Set(statuses)).toEqual(new Set(['saving']));
    expect(saver.isDirty()).toBe(true);
    await pass(1000);
    expect(calls.map(({ values }) => values)).toEqual(['J', 'Jo']);
    calls[1]?.resolve();
    await pass(0);
    expect(statuses.at(-1)).toBe('saved');
    saver.change('Joh');
    expect(statuses.at(-1)).toBe('saving');
  });

  it('sends one request at a time, and what waited at once when it was asked for', async () => {
    const { saver, calls } = setUp();
    saver.change('J');
    saver.flush();
    saver.change('Jo');
    saver.flush();
    await pass(60_000);
    expect(calls).toHaveLength(1);
    calls[0]?.resolve();
    await pass(0);
    expect(calls.map(({ values }) => values)).toEqual(['J', 'Jo']);
  });

  it('tries again at growing distances, says so, and starts over after a success', async () => {
    const { saver, calls, statuses } = setUp();
    saver.change('J');
    saver.flush();
    for (const [index, distance] of [...retryDelays, 30_000].entries()) {
      calls[index]?.reject();
      await pass(0);
      expect(statuses.at(-1)).toBe('failed');
      // Typing on does not repeat it sooner.
      saver.change(`J${index}`);
      await pass(distance - 1);
      expect(calls).toHaveLength(index + 1);
      await pass(1);
      expect(calls.at(-1)?.values).toBe(`J${index}`);
    }
    expect(statuses.at(-1)).toBe('failed');
    calls.at(-1)?.resolve();
    await pass(0);
    expect(statuses.at(-1)).toBe('saved');
    saver.change('K');
    await pass(1000);
    expect(calls.at(-1)?.values).toBe('K');
  });

  it('does not wait for the next try when the network is back', async () => {
    const { saver, calls } = setUp();
    saver.change('J');
    saver.flush();
    calls[0]?.reject();
    await pass(0);
    saver.flush();
    expect(calls).toHaveLength(2);
  });

  it('F15 sends the last words beside what is under way when the page goes', async () => {
    const { saver, calls } = setUp();
    saver.change('J');
    saver.leave();
    expect(calls.map(({ values }) => values)).toEqual(['J']);
    saver.leave();
    expect(calls).toHaveLength(1);
    saver.change('Jo');
    saver.leave();
    expect(calls.map(({ values }) => values)).toEqual(['J', 'Jo']);
    calls[1]?.reject();
    await pass(0);
    expect(saver.isDirty()).toBe(true);
  });

  it('stops: nothing is stored afterwards, what was under way has ended, and it can begin anew', async () => {
    const { saver, calls, statuses } = setUp();
    saver.change('J');
    saver.flush();
    saver.change('Jo');
    const stopped = saver.stop();
    calls[0]?.reject();
    await stopped;
    await pass(60_000);
    expect(calls).toHaveLength(1);
    expect(statuses).not.toContain('failed');
    saver.change('K');
    await pass(1000);
    expect(calls.at(-1)?.values).toBe('K');
  });
});
