import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isStale } from './build/isStale.ts';
import { add, type Counts, inWords, none } from './test/counts.ts';
import { checks, endToEnd, tool, unit } from './test/suites.ts';

// `npm test`: every suite, going on after failures; the last line is the sum. With `-t <pattern>` only the unit and
// end-to-end tests whose names match, against the build that is there or made when it is out of date.
const filter = parseArgs({ options: { filter: { type: 'string', short: 't' } } }).values.filter;
const reports = mkdtempSync(join(tmpdir(), 'scan-referral-test-'));
const options = { filter, reports };

const suites: readonly (readonly [name: string, run: () => Promise<Counts>])[] =
  filter === undefined
    ? [
        ['Unit tests', () => unit(options)],
        ['Checks', checks],
        ['Build', () => tool('build')],
        ['Size', () => tool('size')],
        ['End-to-end tests', () => endToEnd(options)],
      ]
    : [
        ['Unit tests', () => unit(options)],
        ['End-to-end tests', () => endToEnd(options)],
      ];

if (filter !== undefined && isStale('.')) await tool('build');

let total = none;
for (const [name, run] of suites) {
  console.log(`\n── ${name} ──`);
  const counts = await run();
  console.log(`${name}: ${inWords(counts)}`);
  total = add(total, counts);
}
rmSync(reports, { recursive: true });

const ranNothing = total.passed + total.failed === 0;
if (ranNothing) console.log(`\nNo test is named like "${filter}".`);
console.log(`\n${inWords(total)}`);
if (ranNothing || total.failed > 0) process.exitCode = 1;
