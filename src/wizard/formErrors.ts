import type { Refusal } from './handle.ts';

/** One line of the error summary. `field` is the id of the control to go to, undefined when there is none. */
export interface FormError {
  readonly field?: string | undefined;
  readonly message: string;
}

/**
 * The errors of a form as the summary lists them: in the order of the rules, each sentence once. `errors` is
 * react-hook-form's nested object, whose leaves carry `message`.
 */
export function listErrors(errors: object, path = ''): FormError[] {
  const found = Object.entries(errors).flatMap(([key, node]): FormError[] => {
    if (typeof node !== 'object' || node === null || key === 'ref') return [];
    const field = path === '' ? key : `${path}.${key}`;
    if ('message' in node && typeof node.message === 'string' && node.message !== '')
      return [{ field, message: node.message }];
    return listErrors(node, field);
  });
  return found.filter((each, index) => found.findIndex(({ message }) => message === each.message) === index);
}

/**
 * Sorts a refusal: `here` are the answers asked for on this screen (their form field beside the words), `elsewhere`
 * are words without a field here. A refusal that names no field at all is its own message.
 */
export function sortRefusal<Field extends string>(
  refusal: Refusal,
  answers: Readonly<Record<string, Field>>,
): { here: { field: Field; message: string }[]; elsewhere: Refusal['fields'] } {
  const here: { field: Field; message: string }[] = [];
  const elsewhere: Refusal['fields'][number][] = [];
  for (const refused of refusal.fields) {
    const { name, message } = refused;
    const field = name === undefined ? undefined : fieldOf(name, answers);
    if (field === undefined) elsewhere.push(refused);
    else here.push({ field, message });
  }
  if (refusal.fields.length === 0) elsewhere.push({ message: refusal.message });
  return { here, elsewhere };
}

/**
 * The field in which an answer (our dotted name) is asked for: its own, else the one of what it is a part of, so that
 * `safetyAnswers.3.details` is found where `safetyAnswers` is asked. Undefined when it is not asked for here.
 */
export function fieldOf<Field>(name: string, answers: Readonly<Record<string, Field>>): Field | undefined {
  if (Object.hasOwn(answers, name)) return answers[name];
  const whole = name.lastIndexOf('.');
  return whole < 0 ? undefined : fieldOf(name.slice(0, whole), answers);
}
