import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:js|css|html|svg)$/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Compresses as hard as brotli can; the figures of `npm run size` are lengths of this. */
export function brotli(content: string | Uint8Array): Promise<Buffer> {
  return toBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  });
}

/** Vite plugin: writes `<file>.br` and `<file>.gz` beside every text file of a production build, so that no request pays for it. */
export function compress(): Plugin {
  return {
    name: 'compress',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'production',
    // Reads what was written, because other plugins change the bundle up to the end and public/ never is part of it.
    async writeBundle({ dir = 'dist' }) {
      const files = await readdir(dir, { recursive: true });
      await compressFiles(files.filter((file) => compressible.test(file)).map((file) => join(dir, file)));
    },
  };
}

/** Writes `<file>.br` and `<file>.gz` beside files, given by their paths. */
export async function compressFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map(compressFile));
}

async function compressFile(path: string) {
  const content = await readFile(path);
  const [small, compatible] = await Promise.all([brotli(content), toGzip(content, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, compatible)]);
}
