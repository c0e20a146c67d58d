import { join } from 'node:path';
import { build, type LibraryFormats } from 'vite';
import { compressFiles } from '../compress.ts';
import { writeEmbedTypes } from './embedTypes.ts';

const scripts: readonly (readonly [file: string, entry: string, format: LibraryFormats])[] = [
  ['embed.js', 'src/embed/sdk.ts', 'es'],
  ['embed.iife.js', 'src/embed/iife.ts', 'iife'],
  ['embed-react.js', 'src/embed/ScanReferral.tsx', 'es'],
];

/**
 * Builds what partners' portals use into a folder, beside the app: the scripts, compressed too, and their types. They
 * share nothing with the app's files, so that a portal's page loads one file and none of ours.
 */
export async function buildEmbed(out: string): Promise<void> {
  for (const [file, entry, format] of scripts) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        target: 'baseline-widely-available',
        outDir: out,
        emptyOutDir: false,
        reportCompressedSize: false,
        // Only the iife needs a name, and sets its global itself.
        lib: { entry, formats: [format], name: 'scanReferral', fileName: () => file },
        // Vite leaves ES libraries readable for the next bundler; this one goes to browsers as it is.
        rolldownOptions: { external: /^react(?:\/|$)/, output: { minify: true } },
      },
    });
  }
  await compressFiles(scripts.map(([file]) => join(out, file)));
  await writeEmbedTypes(out);
}
