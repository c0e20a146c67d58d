/** The header by which every answer of the gateway names the build of the app that it serves. */
export const buildHeader = 'x-build';

const entry = /\/assets\/([\w-]+)\.js\b/;

/**
 * The build that a page belongs to, from its HTML or from the address of its first script: that script's name holds a hash
 * of all the app's code. Undefined while developing, where nothing is built.
 */
export function buildOf(text: string): string | undefined {
  return entry.exec(text)?.[1];
}
