/** A table from our own field names to the names on the wire. */
export type Names = Readonly<Record<string, string>>;

/**
 * Rewrites a record from our names to the wire's. Keys that the table does not list are dropped, and so are
 * `undefined` values, so that a partial record stays partial.
 */
export function toWire(names: Names, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(names)
      .map(([ours, wire]) => [wire, record[ours]] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** Rewrites a record from the wire's names to ours. Unknown keys are dropped. */
export function fromWire(names: Names, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(names).map(([ours, wire]) => [ours, record[wire]]));
}
