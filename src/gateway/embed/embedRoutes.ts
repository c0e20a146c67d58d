import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { embedConfigPath, embedPath, type EmbedConfig } from '#contract/own/embed.ts';
import { GatewayError } from '../errors.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import { sendPage } from '../http/staticFiles.ts';
import { pathOf } from '../http/urls.ts';
import type { Partner } from '../partners.ts';

type Embedding = Pick<Partner, 'features'> & { readonly embed: NonNullable<Partner['embed']> };

// The contract's paths with Fastify's placeholder in them.
const pageUrl = embedPath('X').replace('X', ':partner');
const configUrl = embedConfigPath('X').replace('X', ':partner');

/**
 * What is shown in the frame of a partner's portal: the app's page for every path below the partner's address, and what
 * the frame has to know of its partner. Who may frame it is on every answer there (http/framedHeaders.ts).
 */
export function addEmbedRoutes(server: FastifyInstance, partners: readonly Partner[]): void {
  const byPath = new Map<string, Embedding>();
  for (const { features, embed } of partners) {
    if (embed) byPath.set(embedPath(features.id), { features, embed });
  }

  /** By the address as it was sent, as the headers do: an encoded one would be a page that nobody can frame. */
  function find({ url }: FastifyRequest): Embedding | undefined {
    const [, first = '', second = ''] = pathOf(url).split('/');
    return byPath.get(`/${first}/${second}`);
  }

  const method: ('GET' | 'HEAD')[] = ['GET', 'HEAD'];
  const page = (request: FastifyRequest, reply: FastifyReply) => {
    const last = pathOf(request.url).split('/').at(-1) ?? '';
    if (!find(request) || last.includes('.')) throw new GatewayError('not-found');
    return sendPage(reply);
  };
  for (const url of [pageUrl, `${pageUrl}/*`]) {
    server.route({ method, url, config: { operation: 'embed' }, handler: page });
    refuseOtherMethods(server, url, method, (request) => find(request) !== undefined);
  }

  server.route({
    method,
    url: configUrl,
    config: { operation: 'getEmbedConfig' },
    handler(request, reply) {
      const found = find(request);
      if (!found) throw new GatewayError('not-found');
      const { id, name } = found.features;
      const { origins, theme } = found.embed;
      const answer: EmbedConfig = { partner: { id, name }, origins, theme };
      return reply.header('cache-control', 'no-store').send(answer);
    },
  });
  refuseOtherMethods(server, configUrl, method, (request) => find(request) !== undefined);
}
