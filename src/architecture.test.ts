import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roomOf } from '#tools/architecture/rooms.ts';
import { violations } from '#tools/architecture/violations.ts';

const files = globSync('{src,e2e}/**/*.{ts,tsx,js}').toSorted();

describe('every file keeps the import table', () => {
  it.each(files.map((file) => ({ file, room: roomOf(file) })))('$file (room $room)', ({ file }) => {
    expect(violations(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('each rule can fail', () => {
  it.each([
    [
      'a room that is not allowed',
      'src/ui/Field.tsx',
      `import { get } from '#api/get.ts';`,
      'ui may not import api',
    ],
    ['a type of such a room', 'src/lib/a.ts', `import type { A } from '#ui/a.ts';`, 'lib may not import ui'],
    [
      'a type written in place',
      'src/lib/a.ts',
      `export let a: import('#ui/a.ts').A;`,
      'lib may not import ui',
    ],
    [
      'a re-export',
      'src/api/a.ts',
      `export { a } from '#ui/a.ts'; export const b = 1;`,
      'api may not import ui',
    ],
    ['export *', 'src/api/a.ts', `export * from '#ui/a.ts'; export const b = 1;`, 'api may not import ui'],
    ['a dynamic import', 'src/wizard/a.ts', `void import('#steps/a.ts');`, 'wizard may not import steps'],
    ['a computed import', 'src/app/a.ts', 'export const a = (b: string) => import(b);', 'at run time'],
    ['the gateway in a browser', 'src/app/a.ts', `import '#gateway/a.ts';`, 'app may not import gateway'],
    ['a relative escape', 'src/steps/scan/a.ts', `import '../../ui/a.ts';`, 'leaves the room'],
    ['an escape out of src', 'src/app/a.ts', `import '../../e2e/a.ts';`, 'leaves the room'],
    ['the alias into the own room', 'src/ui/a.ts', `import '#ui/b.ts';`, 'is in the same room'],
    ['an import of no room', 'src/app/a.ts', `import '#misc/b.ts';`, 'there is no room "misc"'],
    ['a missing extension', 'src/ui/a.ts', `import './b';`, 'has no extension'],
    [
      'another step',
      'src/steps/notes/a.ts',
      `import '../scan/a.ts';`,
      'the step notes imports the step scan',
    ],
    ['Node in a browser room', 'src/lib/a.ts', `import 'node:fs';`, 'Node in a browser room'],
    ['Node without its prefix', 'src/embed/a.ts', `import 'fs/promises';`, 'Node in a browser room'],
    ['a server package', 'src/api/a.ts', `import type { A } from 'fastify';`, 'a server package'],
    ["a server package's part", 'src/auth/a.ts', `import '@fastify/static';`, 'a server package'],
    ['zod itself', 'src/gateway/a.ts', `import { z } from 'zod';`, 'zod comes from #lib/zod.ts only'],
    [
      'zod/mini elsewhere',
      'src/steps/a.ts',
      `import { z } from 'zod/mini';`,
      'zod comes from #lib/zod.ts only',
    ],
    ['vitest in production', 'src/lib/a.ts', `import { vi } from 'vitest';`, 'outside of a test'],
    [
      'a help for tests',
      'src/gateway/a.ts',
      `import './testing/fakes.ts';`,
      'a help for tests outside of a test',
    ],
    ['a default export', 'src/app/a.ts', 'export default 1;', 'has a default export'],
    ['a default by name', 'src/app/a.ts', 'const a = 1; export { a as default };', 'has a default export'],
    ['a barrel', 'src/ui/all.ts', `export { a } from './a.ts'; export * from './b.ts';`, 'is a barrel'],
    ['a barrel in two steps', 'src/ui/all.ts', `import { a } from './a.ts'; export { a };`, 'is a barrel'],
    ['an index', 'src/ui/index.ts', 'export const a = 1;', 'is a barrel'],
    ['an unknown room', 'src/misc/a.ts', '', 'there is no room "misc"'],
    ['a file at the root', 'src/helper.ts', '', 'there is no room "helper.ts"'],
    ['main.tsx past app', 'src/main.tsx', `import '#ui/a.ts';`, 'main.tsx may not import ui'],
    ['a long main.tsx', 'src/main.tsx', '// line\n'.repeat(41), 'has more than 40 lines'],
    ['e2e into tools', 'e2e/a.ts', `import '#tools/a.ts';`, 'e2e may not import tools'],
    ['e2e into src by path', 'e2e/a.ts', `import '../src/contract/a.ts';`, 'leaves the room'],
    ['e2e past the seed', 'e2e/a.ts', `import '#sandbox/main.ts';`, 'e2e may not import sandbox'],
    ["e2e past app's paths", 'e2e/a.ts', `import '#app/App.tsx';`, 'e2e may not import app'],
    [
      "e2e past embed's types",
      'e2e/a.ts',
      `import { a } from '#embed/protocol.ts';`,
      'e2e may not import embed',
    ],
  ])('%s', (_name, file, source, expected) => {
    expect(violations(file, source)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('what is allowed passes', () => {
  it.each([
    ['src/app/App.tsx', `import '#steps/order.ts'; void import('#referrals/List.tsx');`],
    ['src/steps/order.ts', `import { scan } from './scan/step.ts'; export const order = [scan];`],
    [
      'src/steps/scan/step.ts',
      `import '../shared.ts'; import '#wizard/step.ts'; import styles from './a.module.css';`,
    ],
    ['src/lib/zod.ts', `import * as z from 'zod/mini'; z.config({}); export { z };`],
    ['src/lib/a.test.ts', `import { it } from 'vitest'; import fc from 'fast-check';`],
    ['src/gateway/testing/fakes.ts', `import { vi } from 'vitest'; import './more.ts';`],
    ['src/gateway/a.test.ts', `import './testing/fakes.ts';`],
    ['src/gateway/main.ts', `import { createServer } from 'node:http'; import fastify from 'fastify';`],
    ['src/tools/start.ts', `import '#gateway/config.ts';`],
    ['src/main.tsx', `import { start } from '#app/start.tsx'; start();`],
    [
      'e2e/a.spec.ts',
      `import '#sandbox/seed/admin.ts'; import '#app/paths.ts'; import type { A } from '#embed/a.ts';`,
    ],
    ['e2e/playwright.config.ts', 'export default {};'],
  ])('%s', (file, source) => {
    expect(violations(file, source)).toEqual([]);
  });
});
