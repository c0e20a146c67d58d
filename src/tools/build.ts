import { parseArgs } from 'node:util';
import { build } from 'vite';
import { buildEmbed } from './build/buildEmbed.ts';

// `npm run build`: the app and the scripts for partners' portals, compressed, into dist, or into the folder given by
// `--out`. With `--development` a
// development build, which has the page of all components (`/components`).
const { quiet, development, out } = parseArgs({
  options: {
    quiet: { type: 'boolean' },
    development: { type: 'boolean' },
    out: { type: 'string', default: 'dist' },
  },
}).values;

if (development) process.env['NODE_ENV'] = 'development';
await build({
  logLevel: quiet ? 'warn' : 'info',
  ...(development && { mode: 'development' }),
  // What is not minified is large.
  build: { outDir: out, emptyOutDir: true, ...(development && { chunkSizeWarningLimit: 5000 }) },
});
await buildEmbed(out);
