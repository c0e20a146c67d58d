import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld, tokenLife, type Support, type Tab } from './testing/tabs.ts';

interface Plan {
  readonly tabs: readonly Support[];
  /** What each round has: how much of a token's life passes before it, and which tabs call how often. */
  readonly rounds: readonly { readonly passes: number; readonly calls: readonly number[] }[];
  readonly dropped: readonly boolean[];
  /** After how many events which tab dies. */
  readonly crash: { readonly tab: number; readonly after: number } | undefined;
}

const supports = fc.record({
  locks: fc.constantFrom('there', 'missing', 'throwing' as const),
  channel: fc.constantFrom('there', 'missing' as const),
});
const rounds = (tabs: number) =>
  fc.array(
    fc.record({
      passes: fc.constantFrom(0.2, 0.95, 1, 3),
      calls: fc.array(fc.nat({ max: 3 }), { minLength: tabs, maxLength: tabs }),
    }),
    { minLength: 1, maxLength: 4 },
  );

/** What came of a round. */
interface Outcome {
  /** How often the server was asked. */
  readonly asked: number;
  readonly calls: number;
}

/**
 * Runs a plan in an order that the scheduler chooses. Rejects when a call gets no token that the server takes, or when
 * somebody waits for ever.
 */
async function run(s: fc.Scheduler, plan: Plan): Promise<Outcome[]> {
  const pauses: (() => void)[] = [];
  const drops = plan.dropped.values();
  const world = createWorld(
    (what) => s.schedule(Promise.resolve(), what),
    () => new Promise<void>((resolve) => pauses.push(resolve)),
    () => drops.next().value ?? false,
  );
  let events = 0;

  /** Lets happen what waits; who waits for others gives up only once nothing else can happen. */
  async function settle<T>(work: Promise<T>, onEvent: () => void = () => undefined): Promise<T> {
    let isDone = false;
    const end = work.finally(() => (isDone = true));
    end.catch(() => undefined);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (s.count() > 0) {
        await s.waitOne();
        onEvent();
      } else if (pauses.length > 0) pauses.shift()?.();
      else if (isDone) return end;
      else throw new Error('somebody waits for ever');
    }
  }

  const tabs: Tab[] = [];
  for (const support of plan.tabs) tabs.push(await settle(world.open(support)));
  const crashWhenDue = () => {
    events += 1;
    if (plan.crash && events === plan.crash.after) tabs[plan.crash.tab]?.crash();
  };
  const outcomes: Outcome[] = [];
  for (const { passes, calls } of plan.rounds) {
    world.clock.now += passes * tokenLife;
    const before = world.server.asked;
    const made = tabs.flatMap((tab, index) =>
      tab.isDead() ? [] : Array.from({ length: calls[index] ?? 0 }, () => tab.call()),
    );
    await settle(Promise.all(made), crashWhenDue);
    outcomes.push({ asked: world.server.asked - before, calls: made.length });
  }
  return outcomes;
}

const counts = fc.integer({ min: 1, max: 4 });

describe('N tabs that call whenever they like', () => {
  it('F10 ask at most once for each expiry, in whatever order locks, messages and answers come', async () => {
    const plans = counts.chain((tabs) =>
      fc.record<Plan>({
        tabs: fc.constant(Array.from({ length: tabs }, () => ({}))),
        rounds: rounds(tabs),
        dropped: fc.constant([]),
        crash: fc.constant(undefined),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), plans, async (s, plan) => {
        for (const { asked, calls } of await run(s, plan))
          expect(asked).toBeLessThanOrEqual(Math.min(calls, 1));
      }),
      { numRuns: 300 },
    );
  });

  it('F17 each get a token that is taken, whatever dies, is dropped, missing or throws', async () => {
    const plans = counts.chain((tabs) =>
      fc.record<Plan>({
        tabs: fc.array(supports, { minLength: tabs, maxLength: tabs }),
        rounds: rounds(tabs),
        dropped: fc.array(fc.boolean(), { maxLength: 60 }),
        crash: fc.option(
          fc.record({ tab: fc.nat({ max: tabs - 1 }), after: fc.integer({ min: 1, max: 12 }) }),
          { nil: undefined },
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), plans, async (s, plan) => {
        expect(await run(s, plan)).toHaveLength(plan.rounds.length);
      }),
      { numRuns: 300 },
    );
  });
});
