import { parseSync, Visitor } from 'oxc-parser';
import type { Directive, Program, Statement } from 'oxc-parser';
import { raise } from '#lib/raise.ts';

/** What the rules need to know of one source file. */
export interface ParsedFile {
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** It has statements, and nothing but imports and re-exports. */
  readonly isBarrel: boolean;
  readonly lines: number;
}

/** One import, static or dynamic, or an `export … from`, or an `import('…')` in a type. */
export interface Import {
  /** As written; undefined for a dynamic import that is put together at run time. */
  readonly path: string | undefined;
  readonly typeOnly: boolean;
}

/** Parses a TypeScript or JavaScript file. Throws when it does not parse. */
export function parse(file: string, source: string): ParsedFile {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) raise(`${file} does not parse: ${errors[0].message}`);
  return {
    imports: importsOf(program),
    hasDefaultExport: program.body.some(isDefaultExport),
    isBarrel: isBarrel(program),
    lines: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
  };
}

function importsOf(program: Program): Import[] {
  const found: Import[] = [];
  const add = (path: string | undefined, typeOnly = false) => found.push({ path, typeOnly });
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source.value, importKind === 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind === 'type'),
    ExportNamedDeclaration: ({ source, exportKind }) => source && add(source.value, exportKind === 'type'),
    ImportExpression: ({ source }) =>
      add(source.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined),
    TSImportType: ({ source }) => add(source.value, true),
  }).visit(program);
  return found;
}

function isDefaultExport(statement: Directive | Statement): boolean {
  if (statement.type === 'ExportDefaultDeclaration') return true;
  if (statement.type !== 'ExportNamedDeclaration') return false;
  return statement.specifiers.some(
    ({ exported }) => (exported.type === 'Literal' ? exported.value : exported.name) === 'default',
  );
}

function isBarrel({ body }: Program): boolean {
  const passesOn = body.filter(
    (statement) =>
      statement.type === 'ExportAllDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.declaration === null),
  );
  const imports = body.filter((statement) => statement.type === 'ImportDeclaration');
  return passesOn.length > 0 && passesOn.length + imports.length === body.length;
}
