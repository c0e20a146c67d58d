import type { Position, Section, StepHandle } from './handle.ts';
import type { Leg } from './step.ts';

// Everything about where one is and where one goes is derived here from the order of the steps; nothing is stored.

type Step<R, U, C> = StepHandle<R, U, C>;

/** The steps that this journey has. */
export function stepsOf<R, U, C>(order: readonly Step<R, U, C>[], context: C): readonly Step<R, U, C>[] {
  return order.filter((step) => step.appliesTo(context));
}

/** The step at a path, or the first one behind it that this journey has; undefined where no step has such a path. */
export function stepAt<R, U, C>(
  order: readonly Step<R, U, C>[],
  path: string,
  context: C,
): Step<R, U, C> | undefined {
  const index = order.findIndex((step) => step.path === path);
  return index < 0 ? undefined : stepsOf(order.slice(index), context)[0];
}

/** The steps of one leg. */
export function legOf<R, U, C>(steps: readonly Step<R, U, C>[], leg: Leg): readonly Step<R, U, C>[] {
  return steps.filter((step) => step.leg === leg);
}

/** The step behind this one in its leg, or undefined at the leg's end: what is behind that is the clinician's choice. */
export function nextStep<R, U, C>(steps: readonly Step<R, U, C>[], id: string): Step<R, U, C> | undefined {
  const index = indexOf(steps, id);
  const next = steps[index + 1];
  return next?.leg === steps[index]?.leg ? next : undefined;
}

/** The step with which the leg behind this step's begins; undefined unless this step is the last of its leg. */
export function onwardStep<R, U, C>(steps: readonly Step<R, U, C>[], id: string): Step<R, U, C> | undefined {
  const index = indexOf(steps, id);
  const next = steps[index + 1];
  return next?.leg === steps[index]?.leg ? undefined : next;
}

/** The step before this one, or undefined at the start. */
export function previousStep<R, U, C>(
  steps: readonly Step<R, U, C>[],
  id: string,
): Step<R, U, C> | undefined {
  return steps[indexOf(steps, id) - 1];
}

/** The first step of a leg whose answers do not pass its rules; the rules must be loaded. The last step when all do. */
export function firstIncomplete<R, U, C>(
  steps: readonly Step<R, U, C>[],
  referral: R,
  context: C,
): Step<R, U, C> | undefined {
  return steps.find((step) => !step.isComplete(referral, context)) ?? steps.at(-1);
}

/**
 * Where an unfinished referral is continued: at the first step without an answer, of the second leg too once that was
 * begun. The rules must be loaded.
 */
export function resumedAt<R, U, C>(
  steps: readonly Step<R, U, C>[],
  referral: R,
  context: C,
  bookingBegun: boolean,
): Step<R, U, C> | undefined {
  const first = firstIncomplete(legOf(steps, 'referral'), referral, context);
  const booking = legOf(steps, 'booking');
  return first?.isReview && bookingBegun && booking.length > 0
    ? firstIncomplete(booking, referral, context)
    : first;
}

/** Whether a step may be opened: everything asked before it is answered. */
export function isReachable<R, U, C>(
  steps: readonly Step<R, U, C>[],
  id: string,
  referral: R,
  context: C,
): boolean {
  return steps
    .slice(0, indexOf(steps, id))
    .every((step) => step.isReview || step.isComplete(referral, context));
}

/** "Step 2 of 5", counted within the step's leg. */
export function positionOf<R, U, C>(steps: readonly Step<R, U, C>[], id: string): Position {
  const leg = legOf(steps, steps[indexOf(steps, id)]?.leg ?? 'referral');
  return { number: indexOf(leg, id) + 1, total: leg.length };
}

/** The answers of every step that asks for some, in the order of the journey. Rules must be loaded. */
export function sectionsOf<R, U, C>(steps: readonly Step<R, U, C>[], referral: R, context: C): Section[] {
  return steps
    .filter((step) => !step.isReview)
    .map((step) => ({
      id: step.id,
      title: step.shortTitle,
      path: step.path,
      leg: step.leg,
      first: step.summaryFirst,
      complete: step.isComplete(referral, context),
      rows: step.summary(referral, context),
      panel: step.panel(referral, context),
    }));
}

function indexOf<R, U, C>(steps: readonly Step<R, U, C>[], id: string): number {
  return steps.findIndex((step) => step.id === id);
}
