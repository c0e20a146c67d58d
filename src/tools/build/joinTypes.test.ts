import { expect, it } from 'vitest';
import { raise } from '#lib/raise.ts';
import { joinTypes } from './joinTypes.ts';

const files: Readonly<Record<string, string>> = {
  'sdk.d.ts': `export { mount } from './mount.ts';
export type { Options } from './options.ts';
/** The version. */
export declare const version = 1;
`,
  'mount.d.ts': `import { type Options } from './options.ts';
export declare function mount(options: Options): void;
export declare function hidden(): void;
export {};
`,
  'options.d.ts': `export interface Options {
    readonly export: string;
}
`,
};

it('joins what an entry needs into one file that exports no more than the entry does', async () => {
  const read = async (file: string) => files[file] ?? raise(`no file ${file}`);
  expect(await joinTypes('sdk.d.ts', read)).toBe(`interface Options {
    readonly export: string;
}

declare function mount(options: Options): void;
declare function hidden(): void;

export { mount };
export type { Options };
/** The version. */
export declare const version = 1;
`);
});
