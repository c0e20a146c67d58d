import { posix } from 'node:path';
import { importViolations } from './importViolations.ts';
import { parse } from './parse.ts';
import { isRoom, roomOf } from './rooms.ts';

const linesOfMain = 40;

/**
 * Every rule of the architecture that a file breaks, in words.
 * @param file its path from the top of the checkout, with slashes
 * @param source its text
 */
export function violations(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!isRoom(room)) return [`there is no room "${room}" in the import table`];
  const parsed = parse(file, source);
  const found = parsed.imports.flatMap((imported) => importViolations(file, imported));
  if (parsed.hasDefaultExport && room !== 'e2e') found.push('has a default export');
  if (parsed.isBarrel || /^index\.tsx?$/.test(posix.basename(file))) found.push('is a barrel');
  if (room === 'main.tsx' && parsed.lines > linesOfMain) found.push(`has more than ${linesOfMain} lines`);
  return found;
}
