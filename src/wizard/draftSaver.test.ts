import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftSaver, type DraftStatus } from './draftSaver.ts';

function setUp() {
  const calls: { values: string; resolve: () => void; reject: () => void }[] = [];
  const statuses: DraftStatus['kind'][] = [];
  const saver = createDraftSaver<string>({
    save: (values) =>
      new Promise((resolve, reject) => {
        calls.push({
          values,
          resolve: () => resolve({ savedAt: 'now' }),
          reject: () => reject(new Error('down')),
        });
      }),
    onStatus: ({ kind }) => statuses.push(kind),
    delay: 1000,
    retryDelay: 5000,
  });
  return { saver, calls, statuses };
}

describe('createDraftSaver', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stores the latest values a second after the last change', async () => {
    const { saver, calls, statuses } = setUp();
    saver.change('J');
    await vi.advanceTimersByTimeAsync(900);
    saver.change('Jo');
    await vi.advanceTimersByTimeAsync(999);
    expect(calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls.map(({ values }) => values)).toEqual(['Jo']);
    calls[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses).toEqual(['saving', 'saved']);
    expect(saver.isDirty()).toBe(false);
  });

  it('says "saved" only when what is on the screen is what was stored', async () => {
    const { saver, calls, statuses } = setUp();
    saver.change('J');
    await vi.advanceTimersByTimeAsync(1000);
    saver.change('Jo');
    calls[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses).toEqual(['saving']);
    expect(saver.isDirty()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls.map(({ values }) => values)).toEqual(['J', 'Jo']);
  });

  it('sends one request at a time', async () => {
    const { saver, calls } = setUp();
    saver.change('J');
    saver.flush();
    saver.change('Jo');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(1);
  });

  it('tries again after a failure and says so', async () => {
    const { saver, calls, statuses } = setUp();
    saver.change('J');
    saver.flush();
    calls[0]?.reject();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses).toEqual(['saving', 'failed']);
    await vi.advanceTimersByTimeAsync(5000);
    calls[1]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses.at(-1)).toBe('saved');
  });

  it('stops: nothing is stored afterwards, and what was under way has ended', async () => {
    const { saver, calls, statuses } = setUp();
    saver.change('J');
    saver.flush();
    saver.change('Jo');
    const stopped = saver.stop();
    calls[0]?.reject();
    await stopped;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(1);
    expect(statuses).toEqual(['saving']);
  });
});
