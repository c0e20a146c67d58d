import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type Resolver,
  type UseFormReturn,
} from 'react-hook-form';
import { loadable, type Loadable } from '#lib/loadable.ts';
import { listErrors, sortRefusal, type FormError } from './formErrors.ts';
import type { Refusal } from './handle.ts';
import type { StepDefinition, StepRules } from './step.ts';

/** A step's form: the values that are saved, judged by the step's rules on Continue. */
export function useStepForm<Referral, Update, Context, Values extends FieldValues>(
  step: StepDefinition<Referral, Update, Context, Values>,
  saved: Values,
): UseFormReturn<Values> {
  return useForm<Values>({
    // Complete, not partial; the library's type asks for its own wrapper of it.
    defaultValues: saved as DefaultValues<Values>,
    resolver: lazyResolver(step.rules),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
}

const resolvers = loadable(() => import('@hookform/resolvers/zod'));

/** Fetches what Continue needs. Rejects when it cannot be fetched; may be tried again. */
export async function loadRules<Update, Context, Values extends FieldValues>(
  source: Loadable<StepRules<Update, Context, Values>>,
) {
  const [{ zodResolver }, rules] = await Promise.all([resolvers.load(), source.load()]);
  return { zodResolver, rules };
}

function lazyResolver<Update, Context, Values extends FieldValues>(
  source: Loadable<StepRules<Update, Context, Values>>,
): Resolver<Values> {
  return async (values, context, options) => {
    const { zodResolver, rules } = await loadRules(source);
    return zodResolver(rules.schema)(values, context, options);
  };
}

/** Puts a refusal's words by the fields of this step; what has no field here is given back for the summary. */
export function showRefusal<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  refusal: Refusal,
  answers: Readonly<Record<string, Path<Values>>>,
): FormError[] {
  const { here, elsewhere } = sortRefusal(refusal, answers);
  for (const { field, message } of here) form.setError(field, { type: 'server', message });
  return elsewhere.map(({ message }) => ({ message }));
}

/** Everything that the summary shows: the fields' errors, then what has no field. */
export function errorsOf<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  others: readonly FormError[],
): FormError[] {
  return [...listErrors(form.formState.errors), ...others];
}
