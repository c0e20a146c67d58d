import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runProgram } from '../check/runProgram.ts';
import { StartError } from '../stack/startError.ts';
import { joinTypes } from './joinTypes.ts';

/** Which module's types go into which file. */
const typed = [
  ['embed.d.ts', 'sdk.d.ts'],
  ['embed-react.d.ts', 'ScanReferral.d.ts'],
] as const;

/**
 * Writes the types of the scripts for portals into a folder, one file for each script, to be copied into a project.
 * @throws StartError with the compiler's words
 */
export async function writeEmbedTypes(out: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'embed-types-'));
  try {
    const config = join(scratch, 'tsconfig.json');
    const compilerOptions = {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: scratch,
      rootDir: resolve('src/embed'),
      types: [],
      typeRoots: [resolve('node_modules/@types')],
    };
    const files = ['sdk.ts', 'ScanReferral.tsx'].map((file) => resolve('src/embed', file));
    const content = { extends: resolve('tsconfig.json'), compilerOptions, include: [], files };
    await writeFile(config, JSON.stringify(content));
    const { ok, output } = await runProgram(resolve('node_modules/.bin/tsc'), ['-p', config]);
    if (!ok) throw new StartError(output);
    for (const [file, entry] of typed) {
      const read = (name: string) => readFile(join(scratch, name), 'utf8');
      await writeFile(join(out, file), await joinTypes(entry, read));
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
}
