import type { FieldValues } from 'react-hook-form';
import { raise } from '#lib/raise.ts';
import { fieldOf } from './formErrors.ts';
import type { StepHandle } from './handle.ts';
import type { StepDefinition } from './step.ts';
import { loadRules } from './stepForm.ts';
import { StepPage } from './StepPage.tsx';

/** Makes a step with a form into what the engine handles; the type of its values stays inside. */
export function defineStep<Referral, Update extends object, Context, Values extends FieldValues>(
  step: StepDefinition<Referral, Update, Context, Values>,
): StepHandle<Referral, Update, Context> {
  return {
    id: step.id,
    path: step.path,
    title: step.title,
    shortTitle: step.shortTitle ?? step.title,
    leg: step.leg ?? 'referral',
    appliesTo: (context) => step.appliesTo(context),
    optional: step.optional ?? false,
    summaryFirst: step.summaryFirst ?? false,
    isReview: false,
    loadRules: () => loadRules(step.rules),
    screen: step.Fields,
    isComplete(referral, context) {
      const { success } = rulesOf(step).schema.safeParse(step.fromReferral(referral, context));
      return success && (step.isWritten?.(referral, context) ?? true);
    },
    summary: (referral, context) => rulesOf(step).summary(step.fromReferral(referral, context), context),
    panel(referral, context) {
      const { panel, summary } = rulesOf(step);
      const values = step.fromReferral(referral, context);
      return panel?.(values, context) ?? { lines: summary(values, context).flatMap(({ value }) => value) };
    },
    owns: (answer) => fieldOf(answer, rulesOf(step).answers) !== undefined,
    Page: (props) => <StepPage step={step} {...props} />,
  };
}

function rulesOf<Referral, Update, Context, Values extends FieldValues>(
  step: StepDefinition<Referral, Update, Context, Values>,
) {
  return step.rules.value ?? raise(`The rules of ${step.id} are not loaded`);
}
