import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { Import } from './parse.ts';
import { isAllowed, isBrowserRoom, isRoom, roomOf } from './rooms.ts';

const extension = /\.(?:tsx?|js|css|json|svg)(?:\?\w+)?$/;
const serverPackage =
  /^(?:fastify|@fastify\/.+|undici|pino|busboy|jose|openid-client|oidc-provider|pg|prom-client|vite|oxc-parser|knip)(?:\/|$)/;
const testPackage = /^(?:vitest|fast-check)(?:\/|$)/;
const testFile = /\.test\.tsx?$|\/testing\//;
const zodPackage = /^zod(?:\/|$)/;

/** Every rule that one import of a file breaks, in words. */
export function importViolations(file: string, { path, typeOnly }: Import): string[] {
  if (path === undefined) return ['imports a path that is put together at run time'];
  const broken = /^[.#]/.test(path) ? ownFile(file, path, typeOnly) : dependency(file, path);
  return broken.map((rule) => `imports "${path}": ${rule}`);
}

/** An import of a file of ours, by `./`, `../` or `#room/`. */
function ownFile(file: string, path: string, typeOnly: boolean): string[] {
  const room = roomOf(file);
  const byAlias = path.startsWith('#');
  const target = byAlias ? `src/${path.slice(1)}` : posix.join(posix.dirname(file), path);
  const targetRoom = roomOf(target);
  const broken: string[] = [];
  if (!extension.test(path)) broken.push('has no extension');
  if (!byAlias && targetRoom !== room) broken.push('leaves the room by a relative path');
  if (byAlias && targetRoom === room) broken.push('is in the same room, so it is imported by "./"');
  if (byAlias && targetRoom !== room && !isAllowed(room, path.slice(1), typeOnly)) {
    broken.push(
      isRoom(targetRoom) ? `${room} may not import ${targetRoom}` : `there is no room "${targetRoom}"`,
    );
  }
  if (/\/testing\//.test(target) && !testFile.test(file)) broken.push('a help for tests outside of a test');
  const step = stepOf(file);
  const targetStep = stepOf(target);
  if (step && targetStep && step !== targetStep)
    broken.push(`the step ${step} imports the step ${targetStep}`);
  return broken;
}

/** An import of a package or of a part of Node. */
function dependency(file: string, path: string): string[] {
  const inBrowser = isBrowserRoom(roomOf(file));
  const broken: string[] = [];
  if (inBrowser && isBuiltin(path)) broken.push('Node in a browser room');
  if (inBrowser && serverPackage.test(path)) broken.push('a server package in a browser room');
  if (testPackage.test(path) && !testFile.test(file)) broken.push('a test package outside of a test');
  if (zodPackage.test(path) && file !== 'src/lib/zod.ts') broken.push('zod comes from #lib/zod.ts only');
  return broken;
}

function stepOf(file: string): string | undefined {
  return /^src\/steps\/([^/]+)\//.exec(file)?.[1];
}
