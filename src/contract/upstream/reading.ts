// What every reader of the upstream is made of: tolerant, so that one odd key does not hide the others.
import { fromWire, type Names } from '#lib/names.ts';
import { z } from '#lib/zod.ts';

/** Any JSON object. */
export const record = z.record(z.string(), z.unknown());
/** An answer's body. Refuses one that says it failed: what else is in it is nothing, or as it was before. */
const body = record.check(z.refine((given) => given['success'] !== false));
/** Text without the space around it; '' for anything else. */
export const text = z.catch(
  z.pipe(
    z.string(),
    z.transform((value) => value.trim()),
  ),
  '',
);
/** {@link text} in lower case. */
export const lowerCaseText = z.pipe(
  text,
  z.transform((value) => value.toLowerCase()),
);
/** An id as text; numbers are ids too. */
export const idText = z.pipe(z.union([z.string().check(z.minLength(1)), z.number()]), z.transform(String));
/** Text, or null for anything else. */
export const nullableText = z.catch(z.nullable(z.string()), null);
/** A number, or null for anything else. */
export const nullableNumber = z.catch(z.nullable(z.number()), null);
/** Yes or no, or null for anything else. */
export const nullableFlag = z.catch(z.nullable(z.boolean()), null);
/** An ISO 8601 instant with its offset from UTC. */
export const instant = z.iso.datetime({ offset: true });

/** Renames the wire's keys to ours before the given schema looks at them. */
export function named<T extends z.ZodMiniType>(names: Names, schema: T) {
  const renamed = z.transform((wire: Record<string, unknown>): unknown => fromWire(names, wire));
  return z.pipe(z.pipe(record, renamed), schema);
}

/** An id as a number; digits in a text are one too. */
export const numberId = z.union([
  z.number(),
  z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)),
]);

/** Keeps the items that can be read: one odd item must not hide the others. */
export function readable<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((items): z.output<T>[] =>
      items.flatMap((each) => {
        const parsed = item.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}

/** The one object of an answer: under `object`, under `data`, or the answer itself. */
export const enveloped = z.pipe(
  body,
  z.transform((given) => given['object'] ?? given['data'] ?? given),
);

/** The items of an answer: under `data`, under `object`, or the answer itself. */
export function itemsOf(given: Record<string, unknown> | unknown[]): unknown {
  return Array.isArray(given) ? given : (given['data'] ?? given['object']);
}

/** The body of an answer that holds a list: an envelope or the list itself. */
export const listBody = z.union([body, z.array(z.unknown())]);

/** The items of an answer that holds a list. Refuses an answer without one. */
export const list = z.pipe(z.pipe(listBody, z.transform(itemsOf)), z.array(z.unknown()));
