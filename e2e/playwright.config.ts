import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // Pictures are recorded by `npm run pictures` only.
  updateSnapshots: 'none',
  fullyParallel: true,
  // More than cores: a test waits more than it works.
  workers: 3,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 60_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Recording takes a third of a run's work, for every test that passes too: TRACE=1 asks for it.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-dev-shm-usage',
      ],
    },
  },
});

/** The Chromium named in CHROMIUM, else the system's; undefined leaves it to Playwright's own. */
function findChromium(): string | undefined {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const search = names.map((name) => `command -v ${name}`).join(' || ');
  try {
    return execFileSync('/bin/sh', ['-c', search], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
