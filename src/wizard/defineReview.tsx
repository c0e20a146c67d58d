import type { ComponentType } from 'react';
import type { Loadable } from '#lib/loadable.ts';
import { raise } from '#lib/raise.ts';
import type { StepHandle, StepPageProps } from './handle.ts';
import type { Leg } from './step.ts';

/** A step without a form: it shows the others' answers. */
export interface ReviewDefinition<Referral, Update, Context> {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly leg: Leg;
  /** Whether the review is part of this journey. */
  appliesTo(context: Context): boolean;
  readonly screen: Loadable<ComponentType<StepPageProps<Referral, Update, Context>>>;
}

/** Makes a review into what the engine handles. It is complete only by handing over, so it is never behind one. */
export function defineReview<Referral, Update, Context>(
  review: ReviewDefinition<Referral, Update, Context>,
): StepHandle<Referral, Update, Context> {
  const { id, path, title, shortTitle, leg, screen } = review;
  return {
    id,
    path,
    title,
    shortTitle,
    leg,
    optional: false,
    summaryFirst: false,
    isReview: true,
    appliesTo: (context) => review.appliesTo(context),
    loadRules: () => Promise.resolve(),
    screen,
    isComplete: () => false,
    summary: () => [],
    panel: () => ({ lines: [] }),
    owns: () => false,
    Page(props) {
      const Screen = screen.value ?? raise(`The screen of ${id} is not loaded`);
      return <Screen {...props} />;
    },
  };
}
