import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './build/buildWhenStale.ts';
import { developmentOnly } from './size/developmentOnly.ts';
import { firstLoad } from './size/firstLoad.ts';
import { helloBytes } from './size/helloBytes.ts';

// `npm run size`: what a browser downloads until the first field of a new referral can be used, against a bare React
// app built beside it; and how much /embed.js adds to a portal's page. Bytes as brotli sends them.
const most = 1.75;
const mostOfEmbed = 8_000;

await buildWhenStale(new AbortController().signal);
const hello = await helloBytes();
const scripts = await firstLoad();
const served = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + statSync(join('dist', `${file}.br`)).size, 0);
const first = served(scripts);
const all = served(globSync('assets/**/*.js', { cwd: 'dist' }));
const embed = served(['embed.js']);
const ratio = first / hello;

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const rows = [
  ['React hello', kB(hello)],
  ['First load, scripts', kB(first)],
  ...scripts.map((script) => [`  ${script}`, kB(served([script]))] as const),
  ['Ratio', `${ratio.toFixed(2)} (at most ${most})`],
  ['All scripts', `${kB(all)} (${(all / hello).toFixed(2)} × hello)`],
  ['/embed.js', `${kB(embed)} (at most ${kB(mostOfEmbed)})`],
  ['All styles', kB(served(globSync('**/*.css', { cwd: 'dist' })))],
] as const;
for (const [label, figure] of rows) console.log(`${label.padEnd(44)} ${figure}`);

if (scripts.length === 0) console.log('No script was seen, so nothing was measured.');
if (ratio > most)
  console.log('The first load is too large: let later steps bring what the first does not need.');
if (embed > mostOfEmbed) console.log('/embed.js is too large for the pages of others.');
const strays = developmentOnly('dist');
if (strays.length > 0) console.log(`The build has what is for development only: ${strays.join(', ')}`);
if (scripts.length === 0 || ratio > most || embed > mostOfEmbed || strays.length > 0) process.exitCode = 1;
