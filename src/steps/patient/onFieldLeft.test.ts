import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onFieldLeft } from './onFieldLeft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Dispatches events in tasks of their own and says how often was called back after each. */
function play(...events: readonly string[]): number[] {
  const page = new EventTarget();
  let calls = 0;
  const stop = onFieldLeft(page, () => (calls += 1));
  const counts = events.map((type) => {
    page.dispatchEvent(new Event(type));
    vi.runAllTimers();
    return calls;
  });
  stop();
  page.dispatchEvent(new Event('focusout'));
  vi.runAllTimers();
  expect(calls).toBe(counts.at(-1));
  return counts;
}

test.each([
  ['left by keyboard', ['focusout'], [1]],
  ['left by a click elsewhere', ['pointerdown', 'focusout', 'pointerup'], [0, 0, 1]],
  ['left by touch', ['pointerdown', 'pointerup', 'focusout'], [0, 0, 1]],
  ['left by a press that becomes a scroll', ['pointerdown', 'focusout', 'pointercancel'], [0, 0, 1]],
  ['a click that leaves nothing', ['pointerdown', 'pointerup'], [0, 0]],
  ['twice', ['focusout', 'focusout'], [1, 2]],
])('%s', (_, events, counts) => {
  expect(play(...events)).toEqual(counts);
});

test('never in the task of the event itself, and never after the end', () => {
  const page = new EventTarget();
  const callback = vi.fn<() => void>();
  const stop = onFieldLeft(page, callback);
  page.dispatchEvent(new Event('focusout'));
  expect(callback).not.toHaveBeenCalled();
  stop();
  vi.runAllTimers();
  expect(callback).not.toHaveBeenCalled();
});
