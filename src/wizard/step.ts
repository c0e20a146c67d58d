import type { ComponentType } from 'react';
import type { FieldValues, Path } from 'react-hook-form';
import type { Loadable } from '#lib/loadable.ts';
import type { z } from '#lib/zod.ts';

/** One line of a step's answers, as the check page and the summary panel show it. An empty `value` reads "Not provided". */
export interface SummaryRow {
  readonly label: string;
  /** One entry per line. */
  readonly value: readonly string[];
}

/** A step's answers in short, for the panel beside the form. */
export interface PanelLines {
  /** The one line that matters, in bold. */
  readonly title?: string;
  readonly lines: readonly string[];
}

/** What a step's screen is given besides its form (which it reaches with `useFormContext<Values>()`). */
export interface FieldsProps<Referral, Context> {
  /** As last read from the server; undefined before the referral exists. */
  readonly referral: Referral | undefined;
  readonly context: Context;
}

/**
 * What is needed once something was answered: to judge the values, to write them, to read them out. It is loaded apart
 * from the screen, so that none of it delays the first field.
 */
export interface StepRules<Update, Context, Values extends FieldValues> {
  readonly schema: z.ZodMiniType<Values, Values>;
  /** Where a refusal of the server belongs: our dotted name of the answer → field of this screen. */
  readonly answers: Readonly<Record<string, Path<Values>>>;
  /** What Continue writes, of values that pass the schema. An empty object writes nothing. */
  toUpdate(this: void, values: Values): Update;
  /** The step's rows on the check page, most important first. */
  summary(this: void, values: Values, context: Context): readonly SummaryRow[];
  /** For the panel; the values of the summary's rows where it is left out. */
  panel?(this: void, values: Values, context: Context): PanelLines;
}

/** Which part of a journey a step belongs to: every referral has the first; booking for the patient is the second. */
export type Leg = 'referral' | 'booking';

/**
 * Everything about one step of the journey. `Referral` is what is read from the server, `Update` what is written to
 * it, `Context` what the journey depends on besides (the partner's configuration, look-ups), `Values` the screen.
 */
export interface StepDefinition<Referral, Update, Context, Values extends FieldValues> {
  readonly id: string;
  /** Last segment of the step's URL. */
  readonly path: string;
  /** The screen's h1. */
  readonly title: string;
  /** Its name in the progress list, where the title is too long for it. */
  readonly shortTitle?: string;
  /** `referral` where it is left out. */
  readonly leg?: Leg;
  readonly rules: Loadable<StepRules<Update, Context, Values>>;
  readonly Fields: Loadable<ComponentType<FieldsProps<Referral, Context>>>;
  /** The screen's values for a referral, or for none yet. */
  fromReferral(referral: Referral | undefined, context: Context): Values;
  /** Whether what Continue writes besides what is asked is written: the step is not complete without it. */
  isWritten?(referral: Referral, context: Context): boolean;
  /** Whether the step is part of this journey. */
  appliesTo(context: Context): boolean;
  /** The referral can be handed over without an answer here. */
  readonly optional?: boolean;
  /** Whether its rows stand before all others on the check page, because a mistake in them does most harm. */
  readonly summaryFirst?: boolean;
  /** Whether the values are kept as a draft while they are typed. */
  readonly keepsDraft: boolean;
}
