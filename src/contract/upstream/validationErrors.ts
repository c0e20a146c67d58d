import { z } from '#lib/zod.ts';
import { ourNameOf } from './names.ts';

/** One refusal: `name` is our dotted name of the field, undefined when the upstream names none. */
export interface Refusal {
  readonly name: string | undefined;
  readonly message: string;
}

const text = z.catch(z.string(), '');
const entry = z.union([z.string(), z.object({ attribute: text, message: text, full_message: text })]);

/**
 * Reads `validation_errors` in both documented shapes: objects with attribute, message and full_message (answers to
 * writes), and plain strings (answers to reads). Anything else is passed over.
 */
export function readValidationErrors(body: unknown): Refusal[] {
  const envelope = z.object({ validation_errors: z.array(z.unknown()) }).safeParse(body);
  if (!envelope.success) return [];
  return envelope.data.validation_errors.flatMap((each) => {
    const parsed = entry.safeParse(each);
    if (!parsed.success) return [];
    const found = toRefusal(parsed.data);
    return found.message === '' ? [] : [found];
  });
}

function toRefusal(found: z.output<typeof entry>): Refusal {
  if (typeof found === 'string') return { name: undefined, message: found };
  return {
    name: found.attribute === '' ? undefined : ourNameOf(found.attribute),
    message: found.full_message || found.message,
  };
}
