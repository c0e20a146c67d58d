/** How the tests of a suite went, in numbers. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** No test at all. */
export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/** The sum of two suites. */
export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * A suite whose program failed has a failure, and so has one that ran nothing, whatever its report says.
 * @param exitCode of the suite's program
 * @param mayBeEmpty for a suite of which a filter may have left nothing
 */
export function judge(counts: Counts, exitCode: number, mayBeEmpty: boolean): Counts {
  const ranNothing = counts.passed + counts.failed === 0 && !mayBeEmpty;
  return counts.failed === 0 && (exitCode !== 0 || ranNothing) ? { ...counts, failed: 1 } : counts;
}

/** The last line of `npm test`. */
export function inWords({ passed, failed, skipped }: Counts): string {
  const words = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${words}, ${skipped} skipped` : words;
}
