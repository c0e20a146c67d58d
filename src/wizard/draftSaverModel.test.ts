import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftSaver, delays, retryDelays } from './draftSaver.ts';
import { createFakeStore } from './testing/fakeStore.ts';

const settle = () => vi.advanceTimersByTimeAsync(0);

/** What the model knows: what was typed, and what the server was asked and has taken. */
interface Known {
  typed: string;
  /** The server's: the values of the last request that was answered well, in the order of the answers. */
  stored: string;
  answered: number;
  /** When the oldest change was made that no request has taken along; undefined while there is none. */
  waitsSince: number | undefined;
  failing: boolean;
}

type Real = ReturnType<typeof createFakeStore> & {
  readonly saver: ReturnType<typeof createDraftSaver<string>>;
};
type Command = fc.AsyncCommand<Known, Real, boolean>;

const openCalls = ({ calls }: Real, { answered }: Known) => calls.slice(answered);

/** After whatever happened. */
function check(known: Known, real: Real): void {
  const { calls, statuses, saver } = real;
  // Nothing is called saved that the server has not taken as the latest.
  if (statuses.at(-1) === 'saved') expect(known.stored).toBe(known.typed);
  expect(saver.isDirty()).toBe(known.stored !== known.typed);
  expect(calls.length - known.answered, 'one at a time').toBeLessThanOrEqual(1);
}

/** Notes what requests have begun to take along. */
function note(known: Known, real: Real, before: number): void {
  if (real.calls.length > before) known.waitsSince = undefined;
}

let words = 0;
const type: Command = {
  check: () => true,
  async run(known, real) {
    known.typed = `typed ${(words += 1)}`;
    known.waitsSince ??= Date.now();
    real.saver.change(known.typed);
    await settle();
    check(known, real);
  },
  toString: () => 'type',
};
const tick = (ms: number): Command => ({
  check: () => true,
  async run(known, real) {
    const before = real.calls.length;
    const isFree = before === known.answered;
    await vi.advanceTimersByTimeAsync(ms);
    note(known, real, before);
    // Nothing waits longer than it may while the server is well and nothing is under way.
    const waited = known.waitsSince === undefined ? 0 : Date.now() - known.waitsSince;
    if (isFree && !known.failing) expect(waited).toBeLessThan(delays.afterFirst);
    check(known, real);
  },
  toString: () => `tick ${ms}`,
});
const answer = (isGood: boolean): Command => ({
  check: () => true,
  async run(known, real) {
    const [oldest] = openCalls(real, known);
    if (!oldest) return;
    const before = real.calls.length;
    known.answered += 1;
    known.failing = !isGood;
    if (isGood) {
      known.stored = oldest.values;
      oldest.resolve();
    } else oldest.reject();
    await settle();
    note(known, real, before);
    check(known, real);
  },
  toString: () => (isGood ? 'answer' : 'fail'),
});
const hide: Command = {
  check: () => true,
  async run(known, real) {
    const before = real.calls.length;
    const isFree = before === known.answered;
    real.saver.flush();
    await settle();
    note(known, real, before);
    if (isFree && known.stored !== known.typed) expect(real.calls.at(-1)?.values).toBe(known.typed);
    check(known, real);
  },
  toString: () => 'hide',
};
const stop: Command = {
  check: () => true,
  async run(known, real) {
    const before = real.calls.length;
    const stopped = real.saver.stop();
    for (const each of openCalls(real, known)) each.resolve();
    await stopped;
    await settle();
    known.answered = real.calls.length;
    // What is on the screen is the business of whoever stopped it.
    known.stored = known.typed;
    known.waitsSince = undefined;
    known.failing = false;
    expect(real.calls).toHaveLength(before);
    check(known, real);
  },
  toString: () => 'stop',
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('F15 property: whatever is typed and however the server answers, the latest is stored in the end and nothing else is called saved', async () => {
  const commands = fc.commands<Known, Real, boolean>(
    [
      fc.constant(type),
      // Between the keys of a word, and behind it.
      fc.integer({ min: 1, max: 900 }).map(tick),
      fc.integer({ min: 900, max: 4000 }).map(tick),
      fc.boolean().map(answer),
      fc.constant(hide),
      fc.constant(stop),
    ],
    { maxCommands: 40, size: 'max' },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (run) => {
      const known: Known = {
        typed: '',
        stored: '',
        answered: 0,
        waitsSince: undefined,
        failing: false,
      };
      const store = createFakeStore();
      const real: Real = { ...store, saver: createDraftSaver<string>(store) };
      await fc.asyncModelRun(() => ({ model: known, real }), run);
      // The server recovers.
      for (let round = 0; round < 4; round += 1) {
        for (const each of openCalls(real, known)) {
          each.resolve();
          known.stored = each.values;
        }
        known.answered = real.calls.length;
        await vi.advanceTimersByTimeAsync(retryDelays.at(-1) ?? 0);
      }
      expect(known.stored).toBe(known.typed);
      expect(real.saver.isDirty()).toBe(false);
    }),
    { numRuns: 1000 },
  );
  // About a second; the machine may be busy with all the others.
}, 30_000);
