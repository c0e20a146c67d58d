import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FrameEvent } from '#embed/protocol.ts';
import { createSightWatch, judgeSight } from './sight.ts';

describe('A20 judgeSight', () => {
  it.each([
    [undefined, 'too-soon'],
    [{ time: 1_000, what: 'visible' }, 'too-soon'],
    [{ time: 501, what: 'visible' }, 'too-soon'],
    [{ time: 500, what: 'visible' }, 'go'],
    [{ time: 0, what: 'visible' }, 'go'],
    [{ time: 0, what: 'away' }, 'too-soon'],
    [{ time: 0, what: 'covered' }, 'covered'],
    [{ time: 1_000, what: 'covered' }, 'covered'],
  ] as const)('what was last seen as %o is worth %s', (seen, press) => {
    expect(judgeSight(seen, 1_000)).toBe(press);
  });
});

/** A browser in small, which says what it sees when it is told to. */
function createBrowser(canTell: boolean) {
  const told: FrameEvent[] = [];
  let take: (entries: object[]) => void = () => undefined;
  const options: object[] = [];
  let isWatching = false;
  class Observer {
    constructor(callback: typeof take, given: object) {
      take = callback;
      options.push(given);
    }
    observe = () => (isWatching = true);
    disconnect = () => (isWatching = false);
    takeRecords = () => [];
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('IntersectionObserverEntry', { prototype: canTell ? { isVisible: false } : {} });
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  onTestFinished(() => {
    vi.unstubAllGlobals();
    clock.mockRestore();
  });
  const watch = createSightWatch((event) => void told.push(event));
  return {
    told,
    options,
    sight: watch({} as Element),
    isWatching: () => isWatching,
    at: (time: number, isVisible?: boolean, isIntersecting = true) => {
      clock.mockReturnValue(time);
      if (isVisible !== undefined) take([{ time, isVisible, isIntersecting }]);
    },
  };
}

describe('A20 createSightWatch', () => {
  it('lets a press through that comes when the button was seen for half a second', () => {
    const { sight, at, told, options } = createBrowser(true);
    expect(options).toEqual([{ trackVisibility: true, delay: 100 }]);
    expect(sight.press()).toBe('too-soon');
    at(100, true);
    at(400, true);
    expect(sight.press()).toBe('too-soon');
    at(600);
    expect(sight.press()).toBe('go');
    expect(told).toEqual([]);
  });

  it('counts anew when something lay over it, and tells the portal’s developer once', () => {
    const { sight, at, told } = createBrowser(true);
    at(100, true);
    at(1_000, false);
    expect(sight.press()).toBe('covered');
    expect(sight.press()).toBe('covered');
    at(1_200, true);
    expect(sight.press()).toBe('too-soon');
    at(1_700);
    expect(sight.press()).toBe('go');
    expect(told).toMatchObject([{ type: 'error', code: 'covered' }]);
  });

  it('takes what was only just scrolled to for too soon, and says nothing of it', () => {
    const { sight, at, told } = createBrowser(true);
    at(100, false, false);
    expect(sight.press()).toBe('too-soon');
    at(5_000, true);
    expect(sight.press()).toBe('too-soon');
    at(5_500);
    expect(sight.press()).toBe('go');
    expect(told).toEqual([]);
  });

  it('changes nothing where the browser cannot tell', () => {
    const { sight, isWatching, options } = createBrowser(false);
    expect([sight.press(), isWatching(), options]).toEqual(['go', false, []]);
  });

  it('ends with its button', () => {
    const { sight, isWatching } = createBrowser(true);
    expect(isWatching()).toBe(true);
    sight.stop();
    expect(isWatching()).toBe(false);
  });
});
