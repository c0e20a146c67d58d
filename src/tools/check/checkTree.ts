import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './runProgram.ts';
import { folderProblems, lockProblems, nameProblems } from './treeRules.ts';

/** Checks what lies in the checkout, apart from what .gitignore names: see the rules. */
export function checkTree(root: string): Outcome {
  const ignored = new Set([
    '.git',
    ...readFileSync(join(root, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, '')),
  ]);
  const top = readdirSync(root).filter((name) => !ignored.has(name));
  const folders = top.filter((name) => statSync(join(root, name)).isDirectory());
  const files = [
    ...top.filter((name) => !folders.includes(name)),
    ...folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    ),
  ];
  const lock = join(root, 'package-lock.json');
  const problems = [
    ...folderProblems(folders),
    ...files.flatMap(nameProblems),
    ...(existsSync(lock) ? lockProblems(readFileSync(lock, 'utf8')) : ['package-lock.json is missing']),
  ];
  return { ok: problems.length === 0, output: problems.join('\n') };
}
