import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuthState } from './auth.ts';
import { createSessionKeeper } from './sessionKeeper.ts';
import { sessionNamed } from './testing/answers.ts';

const minute = 60_000;
const hour = 60 * minute;
const session = sessionNamed('one');

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

/** What the server answers when it is asked; the clock that nobody sets is Date, the other one is that and `ahead`. */
function setUp(answer: 'goes-on' | 'is-over' | 'unreachable') {
  let state: AuthState = { status: 'signed-in', session, at: 0 };
  const time = { ahead: 0 };
  const onEnding = vi.fn();
  const [window, document] = [new EventTarget(), new EventTarget()];
  const over = vi.fn(() => void (state = { status: 'ended', session }));
  const check = vi.fn(async () => {
    await Promise.resolve();
    if (answer === 'unreachable') return;
    keeper.know(answer === 'goes-on' ? session : undefined, Date.now());
    state =
      answer === 'goes-on' ? { status: 'signed-in', session, at: Date.now() } : { status: 'ended', session };
  });
  const keeper = createSessionKeeper({
    auth: { state: () => state, check, over },
    now: () => Date.now(),
    wall: () => Date.now() + time.ahead,
    onEnding,
    window,
    document,
  });
  keeper.know(session, 0);
  const show = (type: string, persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event(type), { persisted }));
  return { keeper, onEnding, over, check, time, show, window, document, status: () => state.status };
}

describe('the end', () => {
  it.each([
    ['goes-on', 'signed-in', [[undefined]]],
    ['is-over', 'ended', [[undefined]]],
    ['unreachable', 'ended', []],
  ] as const)('F23 asks the server: it %s, and the page is %s', async (answer, status, takenBack) => {
    const { check, status: now, onEnding } = setUp(answer);
    await vi.advanceTimersByTimeAsync(8 * minute);
    expect(onEnding.mock.calls).toEqual([[{ at: 10 * minute, canStay: true }]]);
    expect(check).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2 * minute + 1_000);
    expect(check).toHaveBeenCalledTimes(1);
    expect(now()).toBe(status);
    // Where the server has said nothing there is nothing to take back: the page is over, and the warning with it.
    expect(onEnding.mock.calls.slice(1)).toEqual(takenBack);
  });
});

describe('F12 clocks that disagree', () => {
  it.each([
    ['a machine slept for two hours', 2 * hour],
    ['the wall clock is set a day ahead', 24 * hour],
    ['the wall clock is set ten minutes ahead', 10 * minute],
  ])('%s: the server is asked at once, and its word counts', async (_what, ahead) => {
    for (const [answer, status] of [
      ['goes-on', 'signed-in'],
      ['is-over', 'ended'],
    ] as const) {
      const { time, check, onEnding, status: now } = setUp(answer);
      time.ahead += ahead;
      await vi.advanceTimersByTimeAsync(2_000);
      expect(check).toHaveBeenCalledTimes(1);
      expect(now()).toBe(status);
      expect(onEnding).not.toHaveBeenCalled();
    }
  });

  it('on wake without a network the page is over, however little its own clock has moved', async () => {
    const { time, status } = setUp('unreachable');
    time.ahead += 2 * hour;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(status()).toBe('ended');
  });

  it('a short sleep without a network only brings the warning nearer', async () => {
    const { time, status, onEnding } = setUp('unreachable');
    time.ahead += 9 * minute;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(status()).toBe('signed-in');
    expect(onEnding.mock.calls).toEqual([[{ at: minute, canStay: true }]]);
  });

  it.each([-24 * hour, -10 * minute, 4_000])(
    'a wall clock that moves by %i ms changes nothing',
    async (ahead) => {
      const { time, check, onEnding } = setUp('unreachable');
      time.ahead += ahead;
      await vi.advanceTimersByTimeAsync(8 * minute - 1);
      expect([check.mock.calls, onEnding.mock.calls]).toEqual([[], []]);
      await vi.advanceTimersByTimeAsync(1);
      expect(onEnding).toHaveBeenCalledTimes(1);
    },
  );

  it.each(['focus', 'visibilitychange', 'resume'])('is noticed at %s, before any timer', async (type) => {
    const { time, check, window, document } = setUp('goes-on');
    time.ahead += 2 * hour;
    (type === 'focus' ? window : document).dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(0);
    expect(check).toHaveBeenCalledTimes(1);
  });
});

describe('A19 a page that the browser keeps for "back"', () => {
  it('is kept empty, and is filled once the server has said that it may be', async () => {
    const { show, status } = setUp('goes-on');
    show('pagehide', true);
    expect(status()).toBe('ended');
    show('pageshow', true);
    expect(status()).toBe('ended');
    await vi.advanceTimersByTimeAsync(0);
    expect(status()).toBe('signed-in');
  });

  it.each(['is-over', 'unreachable'] as const)('stays empty when the session %s', async (answer) => {
    const { show, status } = setUp(answer);
    show('pagehide', true);
    show('pageshow', true);
    await vi.advanceTimersByTimeAsync(0);
    expect(status()).toBe('ended');
  });

  it('is let alone when it is left for good', () => {
    const { show, over } = setUp('goes-on');
    show('pagehide', false);
    expect(over).not.toHaveBeenCalled();
  });
});

it('does nothing any more after it was released', async () => {
  const { keeper, time, show, window, check, over, onEnding } = setUp('is-over');
  keeper.release();
  time.ahead += 2 * hour;
  window.dispatchEvent(new Event('focus'));
  show('pagehide', true);
  await vi.advanceTimersByTimeAsync(hour);
  expect([check.mock.calls, over.mock.calls, onEnding.mock.calls]).toEqual([[], [], []]);
});
