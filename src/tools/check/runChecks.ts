import type { Check } from './checks.ts';

/** Runs checks one by one, a line each and the whole output of those that fail. Returns how many passed and failed. */
export async function runChecks(checks: readonly Check[]): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const { name, run } of checks) {
    const before = performance.now();
    const { ok, output } = await run();
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (ok) continue;
    failed += 1;
    console.log(`${output}\n`);
  }
  return { passed: checks.length - failed, failed };
}
