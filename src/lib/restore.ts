/**
 * Puts stored values back onto fresh ones, taking only what fits: known keys, whose value has the same shape (type, and
 * recursively for records). What is stored may come from an older version of the program, so nothing else is trusted.
 */
export function restore<T extends object>(fresh: T, stored: Readonly<Record<string, unknown>>): T {
  const entries = Object.entries(fresh).map(([key, value]: [string, unknown]) => {
    const candidate = Object.hasOwn(stored, key) ? stored[key] : undefined;
    if (isRecord(value) && isRecord(candidate)) return [key, restore(value, candidate)];
    return [key, fits(value, candidate) ? candidate : value];
  });
  return Object.fromEntries(entries) as T;
}

function fits(value: unknown, candidate: unknown): boolean {
  if (Array.isArray(value)) return Array.isArray(candidate);
  return (
    !isRecord(value) && candidate !== null && typeof candidate === typeof value && !Array.isArray(candidate)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
