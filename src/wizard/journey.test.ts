import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loaded } from '#lib/loadable.ts';
import type { StepHandle } from './handle.ts';
import {
  firstIncomplete,
  isReachable,
  legOf,
  nextStep,
  onwardStep,
  positionOf,
  previousStep,
  resumedAt,
  sectionsOf,
  stepAt,
  stepsOf,
} from './journey.ts';

/** A referral of which is known which steps are answered, and a context that leaves steps out. */
interface Answers {
  readonly complete: readonly string[];
}
type Step = StepHandle<Answers, object, { readonly without: readonly string[] }>;

const step = (id: string, isReview = false, leg: Step['leg'] = 'referral'): Step => ({
  id,
  path: id,
  title: `The ${id}`,
  shortTitle: id,
  leg,
  optional: false,
  summaryFirst: id === 'b',
  isReview,
  appliesTo: ({ without }) => !without.includes(id),
  loadRules: () => Promise.resolve(),
  screen: loaded(true),
  isComplete: ({ complete }) => !isReview && complete.includes(id),
  summary: () => [{ label: id, value: [] }],
  panel: () => ({ lines: [] }),
  owns: () => false,
  Page: () => null,
});

const order = [step('a'), step('b'), step('c'), step('check', true)];
const booking = [step('x', false, 'booking'), step('y', false, 'booking'), step('confirm', true, 'booking')];
const both = [...order, ...booking];
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
    const ids = both.map(({ id }) => id);
    const some = fc.subarray(ids);
    fc.assert(
      fc.property(some, some, fc.constantFrom(...ids), (complete, without, id) => {
        const steps = stepsOf(both, { without });
        fc.pre(steps.some((each) => each.id === id));
        const before = steps.slice(
          0,
          steps.findIndex((each) => each.id === id),
        );
        const expected = before.every((each) => complete.includes(each.id) || each.isReview);
        expect(isReachable(steps, id, { complete }, { without })).toBe(expected);
      }),
    );
  });

  it('counts and goes on within a leg, and back over its start', () => {
    expect(legOf(both, 'booking')).toEqual(booking);
    expect(nextStep(both, 'check')).toBeUndefined();
    expect(nextStep(both, 'x')?.id).toBe('y');
    expect(previousStep(both, 'x')?.id).toBe('check');
    expect(positionOf(both, 'check')).toEqual({ number: 4, total: 4 });
    expect(positionOf(both, 'y')).toEqual({ number: 2, total: 3 });
  });

  it('leads from the end of a leg to the start of the next', () => {
    expect(onwardStep(both, 'check')?.id).toBe('x');
    expect(onwardStep(both, 'c')).toBeUndefined();
    expect(onwardStep(both, 'confirm')).toBeUndefined();
    expect(onwardStep(order, 'check')).toBeUndefined();
  });

  it('leads past a step that does not apply', () => {
    expect(stepAt(both, 'x', everything)?.id).toBe('x');
    expect(stepAt(both, 'x', { without: ['x'] })?.id).toBe('y');
    expect(stepAt(both, 'gone', everything)).toBeUndefined();
  });

  it.each([
    [[], true, 'a'],
    [['a', 'b', 'c'], false, 'check'],
    [['a', 'b', 'c', 'x'], false, 'check'],
    [['a', 'b', 'c'], true, 'x'],
    [['a', 'b', 'c', 'x'], true, 'y'],
    [['a', 'b', 'c', 'x', 'y'], true, 'confirm'],
    // What was asked first is asked again first, however far the booking is.
    [['a', 'c', 'x', 'y'], true, 'b'],
  ])('is taken up after %j (booking begun: %s) at %s', (complete, begun, expected) => {
    expect(resumedAt(both, { complete }, everything, begun)?.id).toBe(expected);
  });

  it('is taken up at the check page where nobody can book any more', () => {
    expect(resumedAt(order, { complete: ['a', 'b', 'c'] }, everything, true)?.id).toBe('check');
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
