import type { Settings } from './store/settings.ts';

/** The sandbox's clock: real time plus an offset that survives restarts. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds by which the clock is moved. */
  offset(): number;
  moveTo(instant: number): void;
  moveBy(milliseconds: number): void;
  reset(): void;
}

const key = 'clock_offset';

/** A {@link Clock} on top of `real` (milliseconds since 1970), its offset kept in the settings. */
export function createClock(settings: Settings, real: () => number): Clock {
  const offset = () => Number(settings.get(key) ?? 0);
  return {
    now: () => real() + offset(),
    offset,
    moveTo: (instant) => settings.set(key, String(instant - real())),
    moveBy: (milliseconds) => settings.set(key, String(offset() + milliseconds)),
    reset: () => settings.set(key, '0'),
  };
}
