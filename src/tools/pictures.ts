import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildWhenStale } from './build/buildWhenStale.ts';

// `npm run pictures`: records what the visual tests compare with, and what the README shows, into e2e/pictures or the
// folder given by `--to`. The folder stays as it was when anything is wrong with a screen.
const { to } = parseArgs({ options: { to: { type: 'string', default: 'e2e/pictures' } } }).values;

await buildWhenStale(new AbortController().signal);
const recorded = mkdtempSync(join(tmpdir(), 'scan-referral-pictures-'));
const tests = spawn('playwright', ['test', '--config=e2e/playwright.config.ts', 'visual.spec.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PICTURES_TO: recorded },
});
const [code] = await once(tests, 'exit');

if (code === 0) {
  mkdirSync(to, { recursive: true });
  // Pictures of screens that are no more must not stay.
  for (const old of globSync('*.png', { cwd: to })) rmSync(join(to, old));
  cpSync(recorded, to, { recursive: true });
  const pictures = globSync('*.png', { cwd: to });
  const bytes = pictures.reduce((sum, picture) => sum + statSync(join(to, picture)).size, 0);
  console.log(`${pictures.length} pictures in ${to}, ${(bytes / 1e6).toFixed(1)} MB`);
} else {
  console.log('Nothing was recorded.');
  process.exitCode = 1;
}
rmSync(recorded, { recursive: true });
