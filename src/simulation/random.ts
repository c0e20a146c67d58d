/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export type Random = () => number;

/** Mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several. */
export function pick<T>(random: Random, [first, ...others]: readonly [T, ...T[]]): T {
  const index = Math.floor(random() * (others.length + 1));
  return others[index - 1] ?? first;
}
