import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { developmentOnly } from './developmentOnly.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'development-only-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds the mark that the page of all components carries', () => {
  const page = readFileSync('src/app/gallery/GalleryPage.tsx', 'utf8');
  writeFileSync(join(folder, 'assets', 'page.js'), page);
  writeFileSync(join(folder, 'app.js'), 'console.log(1);');
  expect(developmentOnly(folder)).toEqual(['assets/page.js']);
});
