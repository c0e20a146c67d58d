import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built app that can be replaced under a gateway that serves it. */
export interface Builds {
  /** For STATIC_DIR. */
  readonly folder: string;
  /** Puts another build in its place: every file of code and style has another name, and the old ones are gone. */
  deploy(): void;
  /** Takes files away that the build still asks for, as a deploy that broke off would: those whose name begins so. */
  lose(name: string): void;
  remove(): void;
}

const compressed = /\.(?:br|gz)$/;

/** Copies what is built, without what was compressed of it: that would have to be compressed again. */
export function copyBuild(): Builds {
  const built = process.env['STATIC_DIR'] ?? join(import.meta.dirname, '..', 'dist');
  const folder = mkdtempSync(join(tmpdir(), 'scan-referral-build-'));
  cpSync(built, folder, { recursive: true, filter: (source) => !compressed.test(source) });
  const assets = join(folder, 'assets');
  return {
    folder,
    deploy() {
      const names = readdirSync(assets);
      const next = (name: string) => name.replace(/(?=\.\w+$)/, 'n');
      const any = new RegExp(names.map((name) => name.replaceAll('.', String.raw`\.`)).join('|'), 'g');
      for (const path of [...names.map((name) => join(assets, name)), join(folder, 'index.html')])
        writeFileSync(path, readFileSync(path, 'utf8').replace(any, next));
      for (const name of names) renameSync(join(assets, name), join(assets, next(name)));
    },
    lose(name) {
      for (const each of readdirSync(assets)) if (each.startsWith(name)) rmSync(join(assets, each));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
