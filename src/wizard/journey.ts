import type { Position, Section, StepHandle } from './handle.ts';

// Everything about where one is and where one goes is derived here from the order of the steps; nothing is stored.

type Step<R, U, C> = StepHandle<R, U, C>;

/** The steps that this journey has. */
export function stepsOf<R, U, C>(order: readonly Step<R, U, C>[], context: C): readonly Step<R, U, C>[] {
  return order.filter((step) => step.appliesTo(context));
}

/** The step behind this one, or undefined at the end. */
export function nextStep<R, U, C>(steps: readonly Step<R, U, C>[], id: string): Step<R, U, C> | undefined {
  return steps[steps.findIndex((step) => step.id === id) + 1];
}

/** The step before this one, or undefined at the start. */
export function previousStep<R, U, C>(
  steps: readonly Step<R, U, C>[],
  id: string,
): Step<R, U, C> | undefined {
  return steps[steps.findIndex((step) => step.id === id) - 1];
}

/** The first step whose answers do not pass its rules; the rules must be loaded. The last step when all do. */
export function firstIncomplete<R, U, C>(
  steps: readonly Step<R, U, C>[],
  referral: R,
  context: C,
): Step<R, U, C> | undefined {
  return steps.find((step) => !step.isComplete(referral, context)) ?? steps.at(-1);
}

/** Whether a step may be opened: everything before it is answered. */
export function isReachable<R, U, C>(
  steps: readonly Step<R, U, C>[],
  id: string,
  referral: R,
  context: C,
): boolean {
  const limit = firstIncomplete(steps, referral, context);
  return indexOf(steps, id) <= (limit ? indexOf(steps, limit.id) : 0);
}

/** "Step 2 of 5". */
export function positionOf<R, U, C>(steps: readonly Step<R, U, C>[], id: string): Position {
  return { number: indexOf(steps, id) + 1, total: steps.length };
}

/** The answers of every step that asks for some, in the order of the journey. Rules must be loaded. */
export function sectionsOf<R, U, C>(steps: readonly Step<R, U, C>[], referral: R, context: C): Section[] {
  return steps
    .filter((step) => !step.isReview)
    .map((step) => ({
      id: step.id,
      title: step.shortTitle,
      path: step.path,
      first: step.summaryFirst,
      complete: step.isComplete(referral, context),
      rows: step.summary(referral, context),
    }));
}

function indexOf<R, U, C>(steps: readonly Step<R, U, C>[], id: string): number {
  return steps.findIndex((step) => step.id === id);
}
