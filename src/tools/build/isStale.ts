import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Whether the build in `root`/dist is missing, or anything that goes into it was changed, added or removed since. */
export function isStale(root: string): boolean {
  const built = changedAt(join(root, 'dist/index.html'));
  return built === undefined || sources.some((source) => newest(join(root, source)) > built);
}

function newest(path: string): number {
  const own = statSync(path, { throwIfNoEntry: false });
  if (!own?.isDirectory()) return own?.mtimeMs ?? 0;
  // A folder's own time tells of files that were removed.
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
