import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loaded } from '#lib/loadable.ts';
import { raise } from '#lib/raise.ts';
import type { StepHandle } from './handle.ts';
import {
  isReachable,
  nextStep,
  onwardStep,
  positionOf,
  previousStep,
  resumedAt,
  stepAt,
  stepsOf,
} from './journey.ts';

/** What is known of a referral here: which steps are answered. */
type Answered = ReadonlySet<string>;
/** The steps that this clinician and referral do not have. */
type Without = ReadonlySet<string>;
type Step = StepHandle<Answered, object, Without>;

const shape = [
  ['patient', 'referral'],
  ['scan', 'referral'],
  ['notes', 'referral'],
  ['documents', 'referral'],
  ['check', 'referral'],
  ['safety', 'booking'],
  ['provider', 'booking'],
  ['appointment', 'booking'],
  ['gp', 'booking'],
  ['confirm', 'booking'],
] as const;
const reviews: ReadonlySet<string> = new Set(['check', 'confirm']);
const ids = shape.map(([id]) => id);
const mayBeLeftOut = ['documents', 'safety', 'appointment'] as const;

const order = shape.map(([id, leg]): Step => {
  const isReview = reviews.has(id);
  return {
    id,
    path: id,
    title: id,
    shortTitle: id,
    leg,
    optional: false,
    summaryFirst: false,
    isReview,
    appliesTo: (without) => !without.has(id),
    loadRules: () => Promise.resolve(),
    screen: loaded(true),
    isComplete: (answered) => !isReview && answered.has(id),
    summary: () => [],
    panel: () => ({ lines: [] }),
    owns: () => false,
    Page: () => null,
  };
});

/** Where a clinician is, as a browser would have it; the end of a leg is a place of its own. */
interface Walk {
  readonly at: string;
  readonly answered: Answered;
  readonly without: Without;
}
const ends: ReadonlySet<string> = new Set(['submitted', 'confirmed']);

const stepsNow = ({ without }: Walk) => stepsOf(order, without);
const bookingBegun = ({ answered }: Walk) => ['safety', 'provider', 'gp'].some((id) => answered.has(id));

function resumed(walk: Walk): Walk {
  const at = resumedAt(stepsNow(walk), walk.answered, walk.without, bookingBegun(walk)) ?? raise('No step');
  return { ...walk, at: at.id };
}

/** What an address shows: the step behind it where it is due, else the first that is. */
function open(walk: Walk, path: string): Walk {
  const step = stepAt(order, path, walk.without);
  if (!step) return resumed(walk);
  const isOpen = isReachable(stepsNow(walk), step.id, walk.answered, walk.without);
  return isOpen ? { ...walk, at: step.id } : resumed(walk);
}

function goOn(walk: Walk): Walk {
  const answered = reviews.has(walk.at) ? walk.answered : new Set([...walk.answered, walk.at]);
  const next = nextStep(stepsNow(walk), walk.at);
  if (!next) return { ...walk, answered, at: walk.at === 'confirm' ? 'confirmed' : 'submitted' };
  return open({ ...walk, answered }, next.path);
}

const moves = {
  goOn: fc.constant(goOn),
  back: fc.constant((walk: Walk) => open(walk, previousStep(stepsNow(walk), walk.at)?.path ?? walk.at)),
  book: fc.constant((walk: Walk) => open(walk, onwardStep(stepsNow(walk), walk.at)?.path ?? walk.at)),
  address: fc.constantFrom(...ids).map((path) => (walk: Walk) => open(walk, path)),
  reload: fc.constant((walk: Walk) => open(walk, walk.at)),
  elsewhere: fc.constant(resumed),
  /** Another tab, or an answer that no longer holds: a modality that dropped the body parts. */
  lose: fc.constantFrom(...ids).map((id) => (walk: Walk) => {
    const answered = new Set([...walk.answered].filter((each) => each !== id));
    return open({ ...walk, answered }, walk.at);
  }),
  /** Another answer makes steps come and go: no safety questions for this scan, no times online. */
  leaveOut: fc
    .subarray([...mayBeLeftOut])
    .map((ids) => (walk: Walk) => open({ ...walk, without: new Set(ids) }, walk.at)),
};

const start: Walk = { at: 'patient', answered: new Set(), without: new Set() };
const walks = fc.array(fc.oneof(...Object.values(moves)), { size: 'max', maxLength: 60 });

it('F14 by whatever way a screen is reached, it is due, it is counted right, and Continue leads to the end', () => {
  fc.assert(
    fc.property(walks, (all) => {
      let walk = start;
      for (const move of all) {
        if (ends.has(walk.at)) walk = start;
        walk = move(walk);
        if (ends.has(walk.at)) {
          expectWhole(walk);
          continue;
        }
        const steps = stepsNow(walk);
        // It is a step that there is, and nothing that is asked before it is open.
        expect(steps.map(({ id }) => id)).toContain(walk.at);
        const before = steps.slice(
          0,
          steps.findIndex(({ id }) => id === walk.at),
        );
        expect(before.filter(({ id, isReview }) => !isReview && !walk.answered.has(id))).toEqual([]);
        const { number, total } = positionOf(steps, walk.at);
        expect(number).toBeGreaterThanOrEqual(1);
        expect(number).toBeLessThanOrEqual(total);
      }
      if (!ends.has(walk.at)) expectEnd(walk);
    }),
    { numRuns: 2_000 },
  );
}, 60_000);

/** Whoever only presses Continue arrives, and never later than after each step once. */
function expectEnd(from: Walk): void {
  let walk = from;
  const most = stepsNow(walk).length;
  for (let presses = 0; !ends.has(walk.at); presses += 1) {
    expect(presses).toBeLessThan(most);
    walk = goOn(walk);
  }
  expectWhole(walk);
}

/** Nothing is handed over with a step unanswered. */
function expectWhole({ at, answered, without }: Walk): void {
  const handedOver = at === 'confirmed' ? ids : ids.slice(0, ids.indexOf('check'));
  const asked = handedOver.filter((id) => !reviews.has(id) && !without.has(id));
  expect(asked.filter((id) => !answered.has(id))).toEqual([]);
}
