import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, type Limits } from '../limits.ts';
import { createRetryBudget } from './retryBudget.ts';

type Step = 'call' | 'try again' | number;

/** Does the steps; a number lets so many milliseconds pass. Gives what was called, what was granted, and the time. */
function after(steps: readonly Step[], given: Partial<Limits> = {}) {
  let now = 0;
  const budget = createRetryBudget({ ...limits, ...given }, () => now);
  const seen = { calls: 0, granted: 0, ms: 0 };
  for (const step of steps) {
    if (step === 'call') {
      budget.earn();
      seen.calls += 1;
    } else if (step === 'try again') {
      if (budget.spend()) seen.granted += 1;
    } else {
      now += step;
      seen.ms += step;
    }
  }
  return seen;
}

const times = (count: number, step: Step): Step[] => Array<Step>(count).fill(step);

describe('the budget of tries again', () => {
  it('has a reserve to begin with, and no more', () => {
    expect(after(times(100, 'try again')).granted).toBe(limits.retryReserve);
  });

  it('grants one for ten calls', () => {
    const used = times(limits.retryReserve, 'try again');
    expect(after([...used, ...times(9, 'call'), 'try again']).granted).toBe(limits.retryReserve);
    expect(after([...used, ...times(10, 'call'), 'try again']).granted).toBe(limits.retryReserve + 1);
  });

  it('fills its reserve again in a quiet hour, and does not save up more', () => {
    const used = times(limits.retryReserve, 'try again');
    const hour = 3_600_000;
    expect(after([...used, hour, ...times(100, 'try again')]).granted).toBe(2 * limits.retryReserve);
    expect(after([...times(10_000, 'call'), hour, ...times(100, 'try again')]).granted).toBe(
      limits.retryReserve,
    );
  });

  it('F22 is never exceeded, in whatever order calls, tries and time come', () => {
    const step = fc.oneof(
      fc.constant<Step>('call'),
      { arbitrary: fc.constant<Step>('try again'), weight: 3 },
      fc.nat(20_000),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const { calls, granted, ms } = after(steps);
        const most = limits.retryReserve + ms / limits.retryReserveMs + (calls * limits.retryPercent) / 100;
        expect(granted).toBeLessThanOrEqual(most + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});
