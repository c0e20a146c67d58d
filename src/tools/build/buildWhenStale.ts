import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { StartError } from '../stack/startError.ts';
import { isStale } from './isStale.ts';

/**
 * Builds the app in a process of its own (a bundler's memory is not kept while the app runs), unless dist is up to date.
 * @param stopped ends it
 * @throws StartError when the build fails; the bundler has said why
 */
export async function buildWhenStale(stopped: AbortSignal): Promise<void> {
  if (!isStale('.')) return;
  console.log('Building the app …');
  const child = spawn(process.execPath, ['src/tools/build.ts', '--quiet'], {
    stdio: 'inherit',
    signal: stopped,
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new StartError('The build failed.');
}
