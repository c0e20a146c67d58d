import type { ValidationErrorWire } from '#contract/upstream/wire.ts';
import { z } from '#lib/zod.ts';
import { blank, refusal } from './refusal.ts';

/** What a check gives: the accepted value, or why it was refused. */
export type Checked<T> =
  { readonly value: T; readonly errors?: never } | { readonly errors: readonly ValidationErrorWire[] };

type Issue = z.core.$ZodIssue;

const record = z.record(z.string(), z.unknown());

/** The value as a record; anything else reads as an empty one. */
export function recordOf(value: unknown): Record<string, unknown> {
  const parsed = record.safeParse(value);
  return parsed.success ? parsed.data : {};
}

/** Drops the entries that are null or blank text: a blank answer is a missing one. Anything but a record stays as it is. */
export function withoutBlanks(value: unknown): unknown {
  const parsed = record.safeParse(value);
  if (!parsed.success) return value;
  return Object.fromEntries(Object.entries(parsed.data).filter(([, each]) => !isBlank(each)));
}

/** Holds a value against a schema of the contract, and words each refusal as the upstream does. */
export function check<T extends z.ZodMiniType>(schema: T, value: unknown): Checked<z.output<T>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return { errors: parsed.error.issues.flatMap((issue) => worded(issue, value)) };
}

function worded(issue: Issue, value: unknown): ValidationErrorWire[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => refusal([...path, key].join('.'), 'is not a known attribute'));
  return [refusal(path.join('.'), isBlank(at(value, path)) ? blank : messageOf(issue))];
}

function messageOf(issue: Issue): string {
  if (issue.code === 'too_small') return blank;
  if (issue.code === 'invalid_format') {
    if (issue.format === 'email') return 'must be a valid email';
    return 'must be a date such as 1999/01/30';
  }
  return 'is invalid';
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
