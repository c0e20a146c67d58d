import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { embedScripts } from '#contract/own/embed.ts';
import { GatewayError } from '../errors.ts';
import { refuseOtherMethods } from './methods.ts';
import { pathOf } from './urls.ts';

const page = 'index.html';

/** Where the server answers itself, with routes of their own. */
const ownPrefixes: ReadonlySet<string> = new Set(['api', 'auth', 'embed', 'partner']);

/** What a path is to the app's files. */
type StaticKind = 'asset' | 'file' | 'page' | 'nothing';

/**
 * Sorts a path: `asset` under /assets/ (its name holds a hash), `file` for other names with a dot, `page` for a path of
 * the app, `nothing` for what is never served: dotfiles, source maps, the compressed twins by their own name, the
 * server's own prefixes.
 */
function kindOf(path: string): StaticKind {
  const segments = path.slice(1).split('/');
  const last = segments.at(-1) ?? '';
  if (ownPrefixes.has(segments[0] ?? '')) return 'nothing';
  if (segments.some((each) => each.startsWith('.') || /[\\%]/.test(each))) return 'nothing';
  if (/\.(?:map|br|gz)$/.test(last)) return 'nothing';
  if (path === '/' || path === `/${page}` || !last.includes('.')) return 'page';
  return segments[0] === 'assets' ? 'asset' : 'file';
}

/** Serves the built app: compressed twins where there are any, and the one page for every path of the app. */
export async function addStaticFiles(server: FastifyInstance, staticDir: string): Promise<void> {
  await server.register(fastifyStatic, { root: resolve(staticDir), serve: false, preCompressed: true });
  server.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    config: { operation: 'static' },
    handler(request, reply) {
      const path = pathOf(request.url);
      const kind = kindOf(path);
      if (kind === 'asset') return reply.sendFile(path, { maxAge: '1y', immutable: true });
      if (kind === 'file') return openToPortals(path, reply).sendFile(path, { maxAge: 0 });
      if (kind === 'nothing' || !(path === '/' || takesHtml(request))) throw new GatewayError('not-found');
      return sendPage(reply);
    },
  });
  refuseOtherMethods(server, '/*', ['GET', 'HEAD'], ({ url }) => kindOf(pathOf(url)) !== 'nothing');
}

/** Answers with the app's one page. */
export function sendPage(reply: FastifyReply): FastifyReply {
  void reply.header('cache-control', 'no-store');
  return reply.sendFile(page, { cacheControl: false, etag: false, lastModified: false });
}

/** The scripts for portals are loaded by pages of other origins, as modules too, which takes CORS. */
function openToPortals(path: string, reply: FastifyReply): FastifyReply {
  if (!embedScripts.includes(path)) return reply;
  return reply.headers({
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  });
}

function takesHtml({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html');
}
