import { useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type Resolver,
  type UseFormReturn,
} from 'react-hook-form';
import { loadable, type Loadable } from '#lib/loadable.ts';
import { restore } from '#lib/restore.ts';
import type { z } from '#lib/zod.ts';
import { listErrors, sortRefusal, type FormError } from './formErrors.ts';
import type { Refusal, StepPageProps } from './handle.ts';
import type { StepDefinition } from './step.ts';

/** A step's form: its values from the referral, under them what was typed and not saved, its rules on Continue. */
export function useStepForm<Referral, Update, Context, Values extends FieldValues>(
  step: StepDefinition<Referral, Update, Context, Values>,
  { referral, context, draft }: StepPageProps<Referral, Update, Context>,
): UseFormReturn<Values> {
  // Read once: a later answer of the server must not change what is being typed.
  const [defaultValues] = useState(() => {
    const saved = step.fromReferral(referral, context);
    return draft ? restore(saved, draft.values) : saved;
  });
  return useForm<Values>({
    // Complete, not partial; the library's type asks for its own wrapper of it.
    defaultValues: defaultValues as DefaultValues<Values>,
    resolver: lazyResolver(step.schema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
}

const resolvers = loadable(() => import('@hookform/resolvers/zod'));

/** Fetches what Continue needs to judge a step's values. Rejects when it cannot be fetched; may be tried again. */
export async function loadRules<Values>(schema: Loadable<z.ZodMiniType<Values, Values>>) {
  const [{ zodResolver }, rules] = await Promise.all([resolvers.load(), schema.load()]);
  return { zodResolver, rules };
}

function lazyResolver<Values extends FieldValues>(
  schema: Loadable<z.ZodMiniType<Values, Values>>,
): Resolver<Values> {
  return async (values, context, options) => {
    const { zodResolver, rules } = await loadRules(schema);
    return zodResolver(rules)(values, context, options);
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
