import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSessionWatch } from './sessionWatch.ts';

const minute = 60_000;
const fresh = { idleSeconds: 600, idleEndsInSeconds: 600, endsInSeconds: 28_800 };

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

function setUp() {
  const onEnding = vi.fn();
  const onEnd = vi.fn();
  return { onEnding, onEnd, watch: createSessionWatch({ now: () => Date.now(), onEnding, onEnd }) };
}

describe('createSessionWatch', () => {
  it('F23 warns two minutes before the idle end, once, and says when it is over', () => {
    const { watch, onEnding, onEnd } = setUp();
    watch.know(fresh, Date.now());
    vi.advanceTimersByTime(8 * minute - 1);
    expect(onEnding).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onEnding.mock.calls).toEqual([[{ at: 10 * minute, canStay: true }]]);
    vi.advanceTimersByTime(2 * minute);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(onEnding).toHaveBeenCalledTimes(1);
  });

  it('is put off by every use', () => {
    const { watch, onEnding } = setUp();
    watch.know(fresh, Date.now());
    vi.advanceTimersByTime(7 * minute);
    watch.used(Date.now());
    vi.advanceTimersByTime(7 * minute);
    expect(onEnding).not.toHaveBeenCalled();
    vi.advanceTimersByTime(minute);
    expect(onEnding.mock.calls).toEqual([[{ at: 17 * minute, canStay: true }]]);
  });

  it('takes the warning back when the session is used after it', () => {
    const { watch, onEnding, onEnd } = setUp();
    watch.know(fresh, Date.now());
    vi.advanceTimersByTime(9 * minute);
    watch.used(Date.now());
    expect(onEnding.mock.lastCall).toEqual([undefined]);
    vi.advanceTimersByTime(8 * minute);
    expect(onEnding.mock.lastCall).toEqual([{ at: 19 * minute, canStay: true }]);
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('F23 can be put off at least ten times', () => {
    const { watch, onEnding, onEnd } = setUp();
    watch.know(fresh, Date.now());
    for (let time = 1; time <= 12; time += 1) {
      vi.advanceTimersByTime(8 * minute);
      expect(onEnding.mock.lastCall).toEqual([{ at: Date.now() + 2 * minute, canStay: true }]);
      watch.used(Date.now());
      expect(onEnding.mock.lastCall).toEqual([undefined]);
    }
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('warns of the absolute end, which no use puts off', () => {
    const { watch, onEnding, onEnd } = setUp();
    watch.know({ ...fresh, endsInSeconds: 300 }, Date.now());
    vi.advanceTimersByTime(3 * minute);
    watch.used(Date.now());
    expect(onEnding.mock.calls).toEqual([[{ at: 5 * minute, canStay: false }]]);
    vi.advanceTimersByTime(2 * minute + 1_000);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('does not begin with a warning where the whole session is short', () => {
    const { watch, onEnding } = setUp();
    watch.know({ idleSeconds: 60, idleEndsInSeconds: 60, endsInSeconds: 28_800 }, Date.now());
    expect(onEnding).not.toHaveBeenCalled();
    vi.advanceTimersByTime(30_000);
    expect(onEnding).toHaveBeenCalledTimes(1);
  });

  it('F12 goes by what passed unnoticed while the machine slept', () => {
    const { watch, onEnding, onEnd } = setUp();
    watch.know(fresh, Date.now());
    // Timers stood still.
    watch.skip(2 * 60 * minute);
    expect(onEnding).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('asks at most once a second where the server says that it goes on for nothing', () => {
    const { watch, onEnd } = setUp();
    onEnd.mockImplementation(() => watch.know({ ...fresh, idleEndsInSeconds: 0 }, Date.now()));
    watch.know({ ...fresh, idleEndsInSeconds: 0 }, Date.now());
    vi.advanceTimersByTime(5_000);
    expect(onEnd).toHaveBeenCalledTimes(5);
  });

  it('has nothing to say before it knows of a session, and after it was stopped', () => {
    const { watch, onEnding, onEnd } = setUp();
    watch.used(0);
    watch.look();
    watch.know(fresh, Date.now());
    watch.stop();
    vi.advanceTimersByTime(60 * minute);
    expect([onEnding.mock.calls, onEnd.mock.calls]).toEqual([[], []]);
  });
});
