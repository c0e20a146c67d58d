import type { FrameEvent } from '#embed/protocol.ts';
import type { Press, WatchSight } from '#steps/context.ts';

/** How long a button has to be truly visible before a press of it counts, in milliseconds. */
const longEnough = 500;
/** How often the browser looks at most, in milliseconds; no less is allowed. */
const delay = 100;

/** What the browser last saw, by an IntersectionObserver of the second version. */
export interface Look {
  /** Since when, in milliseconds as `performance.now()` counts. */
  readonly time: number;
  /** `away`: not in the part of the page that is on the screen. Scrolled to it, the browser takes a moment to look. */
  readonly what: 'visible' | 'covered' | 'away';
}

/** Judges a press by what the browser has seen of the button so far: undefined when it has not looked yet. */
export function judgeSight(seen: Look | undefined, now: number): Press {
  if (seen?.what === 'covered') return 'covered';
  return seen?.what === 'visible' && now - seen.time >= longEnough ? 'go' : 'too-soon';
}

/**
 * Watches whether a button is truly to be seen, in the page around the frame too, which may lay something over it that lets
 * presses through: then somebody presses what they have not read. Browsers that cannot tell (all but Chromium's) say `go`.
 * https://w3c.github.io/IntersectionObserver/v2/
 * @param tell says to the portal's developer, once, that something is in the way
 */
export function createSightWatch(tell: (event: FrameEvent) => void): WatchSight {
  let hasTold = false;
  return (button) => {
    if (!('isVisible' in IntersectionObserverEntry.prototype))
      return { press: () => 'go', stop: () => undefined };
    let seen: Look | undefined;
    function take(entries: readonly IntersectionObserverEntry[]): void {
      // What is looked at again and still the same has been so all the time.
      for (const look of entries.map(lookOf)) if (look.what !== seen?.what) seen = look;
    }
    const observer = new IntersectionObserver(take, { trackVisibility: true, delay } as object);
    observer.observe(button);
    return {
      press() {
        take(observer.takeRecords());
        const press = judgeSight(seen, performance.now());
        if (press === 'covered' && !hasTold) {
          hasTold = true;
          tell({ type: 'error', code: 'covered', message: inTheWay });
        }
        return press;
      },
      stop: () => observer.disconnect(),
    };
  };
}

const inTheWay =
  'A press was held back because the button could not be seen: something of this page lies over the frame, or the frame is faded, filtered, turned or cut off. Nothing may lie over it, not even what lets presses through.';

function lookOf(entry: IntersectionObserverEntry): Look {
  const { time, isIntersecting, isVisible } = entry as IntersectionObserverEntry & {
    readonly isVisible?: boolean;
  };
  return { time, what: isVisible ? 'visible' : isIntersecting ? 'covered' : 'away' };
}
