import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The attribute with which pages of development builds are marked. */
const mark = 'data-development-only';

/** The scripts of a build (paths below its folder) that hold a page which only development builds may have. */
export function developmentOnly(folder: string): string[] {
  return globSync('**/*.js', { cwd: folder }).filter((file) =>
    readFileSync(join(folder, file), 'utf8').includes(mark),
  );
}
