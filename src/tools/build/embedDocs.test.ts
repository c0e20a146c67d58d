import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raise } from '#lib/raise.ts';
import { runProgram } from '../check/runProgram.ts';
import { writeEmbedTypes } from './embedTypes.ts';

// What src/embed/README.md promises partners, against the sources.
const readme = readFileSync('src/embed/README.md', 'utf8');

describe('the code in the documentation', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'embed-docs-'));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    await writeEmbedTypes(folder);
    const compilerOptions = {
      target: 'ES2024',
      lib: ['ES2024', 'DOM'],
      module: 'NodeNext',
      jsx: 'react-jsx',
      strict: true,
      noEmit: true,
      types: ['node'],
      paths: { 'https://referrals.example/embed.js': ['./embed.d.ts'] },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const compiled = async (blocks: readonly (readonly [name: string, code: string])[]) => {
    for (const [name, code] of blocks) writeFileSync(join(folder, name), code);
    const outcome = await runProgram(resolve('node_modules/.bin/tsc'), ['-p', folder]);
    for (const [name] of blocks) rmSync(join(folder, name));
    return outcome;
  };

  it('compiles', { timeout: 60_000 }, async () => {
    const found = [...readme.matchAll(/^```(tsx?)\n(.*?)^```$/gms)];
    const blocks = found.map(([, kind = '', code = ''], index) => [`block${index}.${kind}`, code] as const);
    expect(blocks.length).toBeGreaterThanOrEqual(5);
    expect(await compiled(blocks)).toEqual({ ok: true, output: '' });
  });

  it('would not compile with a wrong option', { timeout: 60_000 }, async () => {
    const wrong = `import { mountReferral } from 'https://referrals.example/embed.js';
      mountReferral(document.body, { origin: '', partner: '', getAssertion: async () => '', colour: 1 });
      export { readSetup } from 'https://referrals.example/embed.js';`;
    const { output } = await compiled([['wrong.ts', wrong]]);
    expect(output).toContain("'colour' does not exist");
    expect(output).toContain("'readSetup'");
  });
});

describe('the tables in the documentation', () => {
  it.each([
    ['Options', () => fieldsOf('ReferralOptions')],
    ['Events', () => fieldsOf('ReferralHandlers')],
    ['The handle', () => fieldsOf('MountedReferral')],
    ['Errors', () => listIn('src/embed/protocol.ts', 'errorCodes')],
    ['Why an assertion is refused', () => listIn('src/contract/own/assertion.ts', 'assertionReasons')],
    ['Theme', tokens],
  ])('%s has all that there is, and nothing else', (title, expected) => {
    const found = firstColumn(title);
    expect(found.length).toBeGreaterThan(3);
    expect(found.toSorted()).toEqual(expected().toSorted());
  });
});

/** The names in the first column of the table below a heading. */
function firstColumn(title: string): string[] {
  const [, section = ''] = new RegExp(`^#+ ${title}\n(.*?)(?=^#|$(?![^]))`, 'ms').exec(readme) ?? [];
  const rows = [...section.matchAll(/^\|([^|]*)\|/gm)].map(([, cell = '']) => cell);
  return rows.flatMap((cell) => [...cell.matchAll(/`([\w-]+)/g)].map(([, name = '']) => name));
}

function fieldsOf(type: string): string[] {
  const source = readFileSync('src/embed/options.ts', 'utf8');
  const [, body = raise(type)] = new RegExp(`interface ${type} [^{]*\\{(.*?)^\\}`, 'ms').exec(source) ?? [];
  return [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, name = '']) => name);
}

function listIn(file: string, name: string): string[] {
  const [, body = raise(name)] =
    new RegExp(`const ${name} = \\[(.*?)^\\]`, 'ms').exec(readFileSync(file, 'utf8')) ?? [];
  return [...body.matchAll(/^ {2}'([\w-]+)'/gm)].map(([, entry = '']) => entry);
}

/** The tokens that the frame takes. */
function tokens(): string[] {
  const source = readFileSync('src/app/embedded/themeTokens.ts', 'utf8');
  const [, colours = raise('colours')] = /const colourNames = \[(.*?)\]/s.exec(source) ?? [];
  const [, lengths = raise('lengths')] = /const lengths = \{(.*?)^\}/ms.exec(source) ?? [];
  const names = [
    ...[...colours.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name),
    ...[...lengths.matchAll(/^ {2}'?([\w-]+)'?: \[/gm)].map(([, name = '']) => name),
    'font',
  ];
  return names.map((name) => `--ref-${name}`);
}
