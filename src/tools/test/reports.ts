import type { Counts } from './counts.ts';

/** What is read of Vitest's JSON report. https://vitest.dev/guide/reporters.html#json-reporter */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Counts Vitest's report. A file that broke before its first test is one failure.
 * @param filter what was given to `-t`, if anything: tests outside of it are reported as skipped, and are not counted
 */
export function countVitest({ testResults }: VitestReport, filter: string | undefined): Counts {
  const wanted = new RegExp(filter ?? '');
  const tests = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ fullName }) => wanted.test(fullName)),
  );
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  return { passed, failed: failed + broken.length, skipped: tests.length - passed - failed };
}

/** What is read of Playwright's JSON report. https://playwright.dev/docs/api/class-testresult */
export interface PlaywrightReport {
  /** Failures outside of any test. */
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Counts Playwright's report. A test that only passed when repeated has failed. */
export function countPlaywright({ errors, stats }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
