import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherChecks } from '../check/checks.ts';
import { runChecks } from '../check/runChecks.ts';
import { type Counts, judge, none } from './counts.ts';
import { countPlaywright, countVitest, type PlaywrightReport, type VitestReport } from './reports.ts';

/** How a suite is run: with a filter on the names of tests, if any, and a folder for its report. */
export interface SuiteOptions {
  readonly filter: string | undefined;
  readonly reports: string;
}

/** Unit and architecture tests. */
export async function unit({ filter, reports }: SuiteOptions): Promise<Counts> {
  const report = join(reports, 'vitest.json');
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(filter === undefined ? [] : ['-t', filter, '--passWithNoTests']),
  ]);
  return judge(
    counted(report, (json) => countVitest(json as VitestReport, filter)),
    code,
    filter !== undefined,
  );
}

/** The checks, each one test. */
export async function checks(): Promise<Counts> {
  return { ...none, ...(await runChecks(otherChecks)) };
}

/** A tool of ours as one test, for example the build. */
export async function tool(name: string): Promise<Counts> {
  const code = await run(process.execPath, [`src/tools/${name}.ts`]);
  return judge({ ...none, passed: code === 0 ? 1 : 0 }, code, false);
}

/** Playwright against sandbox and gateway, which serves dist. */
export async function endToEnd({ filter, reports }: SuiteOptions): Promise<Counts> {
  const report = join(reports, 'playwright.json');
  const code = await run(
    'playwright',
    [
      'test',
      '--config=e2e/playwright.config.ts',
      '--reporter=list,json',
      ...(filter === undefined ? [] : ['--grep', filter, '--pass-with-no-tests']),
    ],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return judge(
    counted(report, (json) => countPlaywright(json as PlaywrightReport)),
    code,
    filter !== undefined,
  );
}

function counted(report: string, count: (json: unknown) => Counts): Counts {
  return existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : none;
}

/** Runs a program whose output goes straight to ours. Returns its exit code. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
