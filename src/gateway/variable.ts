import { z } from '#lib/zod.ts';

/**
 * The schema of one environment variable. An empty one counts as missing.
 * @param expected what it has to be, in words; the only thing a message says besides the name.
 * @param read gives undefined for a value that cannot be used.
 * @param fallback the text to read when the variable is missing; without one it has to be there.
 */
export function variable<T>(expected: string, read: (text: string) => T | undefined, fallback?: string) {
  return z.pipe(
    z.transform((value: unknown) => (value === undefined || value === '' ? fallback : value)),
    z.pipe(
      z.string({ error: `is missing: expected ${expected}` }),
      z.transform((text, context): T => {
        const value = read(text);
        if (value !== undefined) return value;
        context.issues.push({ code: 'custom', message: `is wrong: expected ${expected}`, input: undefined });
        return z.NEVER;
      }),
    ),
  );
}
