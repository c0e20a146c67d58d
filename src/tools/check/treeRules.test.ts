import { expect, it } from 'vitest';
import { folderProblems, lockProblems, nameProblems } from './treeRules.ts';

it.each([
  '.env',
  'src/.env.local',
  'src/gateway/tls.pem',
  'e2e/state.sqlite',
  'gateway.log',
  'src/app.js.map',
])('refuses %s', (file) => expect(nameProblems(file)).toHaveLength(1));

it.each(['src/environment.ts', 'src/wizard/keys.ts', 'public/icon.svg', '.npmrc'])('takes %s', (file) =>
  expect(nameProblems(file)).toEqual([]),
);

it('knows the folders at the top', () => {
  expect(folderProblems(['src', 'e2e', 'docs'])).toEqual([expect.stringContaining('docs/')]);
});

it.each([
  ['"resolved": "https://packages.example/one.tgz",', 1],
  ['"version": "https://packages.example/one-1.0.0.tgz",', 1],
  ['"url": "https://github.com/sponsors/somebody"', 0],
])('reads the lock line %s', (line, problems) => {
  expect(lockProblems(`{\n${line}\n}`)).toHaveLength(problems);
});
