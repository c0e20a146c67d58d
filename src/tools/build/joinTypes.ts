// The form in which the compiler writes declarations: one statement each, from the start of a line.
const fromOwn = /^(?:import|export) (?:type )?\{[^}]*\} from '\.\/([\w.]+)\.tsx?';\n/gm;

/**
 * Makes one declaration file of a module and of all that it takes from files beside it.
 * @param entry the module's declaration file; only what it exports is exported
 * @param read gives the content of a declaration file
 */
export async function joinTypes(entry: string, read: (file: string) => Promise<string>): Promise<string> {
  const seen = new Set<string>();
  const parts: string[] = [];

  async function add(file: string): Promise<void> {
    if (seen.has(file)) return;
    seen.add(file);
    const content = await read(file);
    for (const [, name = ''] of content.matchAll(fromOwn)) await add(`${name}.d.ts`);
    parts.push(file === entry ? entryOf(content) : insideOf(content));
  }

  await add(entry);
  return parts.join('\n');
}

/** What an inner file declares, none of it exported. */
function insideOf(content: string): string {
  return content
    .replaceAll(fromOwn, '')
    .replaceAll(/^export \{\};\n/gm, '')
    .replaceAll(/^export /gm, '');
}

/** The entry, with what it passes on exported from where it now stands. */
function entryOf(content: string): string {
  return content.replaceAll(fromOwn, (statement) =>
    statement.startsWith('import') ? '' : statement.replace(/ from '[^']+'/, ''),
  );
}
