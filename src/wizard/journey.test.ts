import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loaded } from '#lib/loadable.ts';
import type { StepHandle } from './handle.ts';
import {
  firstIncomplete,
  isReachable,
  nextStep,
  positionOf,
  previousStep,
  sectionsOf,
  stepsOf,
} from './journey.ts';

/** A referral of which is known which steps are answered, and a context that leaves steps out. */
interface Answers {
  readonly complete: readonly string[];
}
type Step = StepHandle<Answers, object, { readonly without: readonly string[] }>;

const step = (id: string, isReview = false): Step => ({
  id,
  path: id,
  title: `The ${id}`,
  shortTitle: id,
  optional: false,
  summaryFirst: id === 'b',
  isReview,
  appliesTo: ({ without }) => !without.includes(id),
  loadRules: () => Promise.resolve(),
  screen: loaded(true),
  isComplete: ({ complete }) => !isReview && complete.includes(id),
  summary: () => [{ label: id, value: [] }],
  owns: () => false,
  Page: () => null,
});

const order = [step('a'), step('b'), step('c'), step('check', true)];
const ids = order.map(({ id }) => id);
const everything = { without: [] };

describe('the journey', () => {
  it('leaves out steps that do not apply', () => {
    const steps = stepsOf(order, { without: ['b'] });
    expect(steps.map(({ id }) => id)).toEqual(['a', 'c', 'check']);
    expect(nextStep(steps, 'a')?.id).toBe('c');
    expect(previousStep(steps, 'c')?.id).toBe('a');
    expect(positionOf(steps, 'c')).toEqual({ number: 2, total: 3 });
  });

  it('ends where it ends', () => {
    expect(nextStep(order, 'check')).toBeUndefined();
    expect(previousStep(order, 'a')).toBeUndefined();
  });

  it.each([
    [[], 'a'],
    [['a'], 'b'],
    [['b', 'c'], 'a'],
    [['a', 'c'], 'b'],
    [['a', 'b', 'c'], 'check'],
  ])('continues after %j at %s', (complete, expected) => {
    expect(firstIncomplete(order, { complete }, everything)?.id).toBe(expected);
  });

  it('lets nobody past a step that is not answered, whatever is', () => {
    const some = fc.subarray(ids);
    fc.assert(
      fc.property(some, some, fc.constantFrom(...ids), (complete, without, id) => {
        const steps = stepsOf(order, { without });
        fc.pre(steps.some((each) => each.id === id));
        const before = steps.slice(
          0,
          steps.findIndex((each) => each.id === id),
        );
        const expected = before.every((each) => complete.includes(each.id) && !each.isReview);
        expect(isReachable(steps, id, { complete }, { without })).toBe(expected);
      }),
    );
  });

  it('sums up what was asked, not what only shows', () => {
    const sections = sectionsOf(order, { complete: ['a'] }, everything);
    expect(sections.map(({ id, complete, first }) => [id, complete, first])).toEqual([
      ['a', true, false],
      ['b', false, true],
      ['c', false, false],
    ]);
  });
});
