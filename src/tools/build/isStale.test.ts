import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isStale } from './isStale.ts';

let root = '';
/** Writes a file, or makes a folder whose name ends with a slash, that was changed at a second of 1970. */
function put(path: string, second: number) {
  const full = join(root, path);
  mkdirSync(path.endsWith('/') ? full : dirname(full), { recursive: true });
  if (!path.endsWith('/')) writeFileSync(full, '');
  utimesSync(full, second, second);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'is-stale-'));
  put('index.html', 10);
  put('src/ui/Field.tsx', 10);
  put('src/ui/', 10);
  put('src/', 10);
  put('dist/index.html', 20);
});
afterEach(() => rmSync(root, { recursive: true }));

it('is fresh when nothing is newer', () => {
  expect(isStale(root)).toBe(false);
});

it.each(['index.html', 'src/ui/Field.tsx', 'package-lock.json', 'public/icon.svg'])(
  'sees a new %s',
  (file) => {
    put(file, 30);
    expect(isStale(root)).toBe(true);
  },
);

it('sees that a file was removed', () => {
  put('src/ui/', 30);
  expect(isStale(root)).toBe(true);
});

it('is stale without a build', () => {
  rmSync(join(root, 'dist'), { recursive: true });
  expect(isStale(root)).toBe(true);
});
