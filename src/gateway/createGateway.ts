import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { DestinationStream } from 'pino';
import { createAssertions } from './assertions/assertions.ts';
import { createAccessTokens } from './auth/accessTokens.ts';
import { requireSession } from './auth/requireSession.ts';
import { createSessions } from './auth/sessions.ts';
import { addSignInRoutes } from './auth/signInRoutes.ts';
import { addStartRoute } from './auth/startRoute.ts';
import { addStayRoute } from './auth/stayRoute.ts';
import { addTokenRoutes } from './auth/tokenRoutes.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { addDraftRoutes } from './drafts/draftRoutes.ts';
import { addAssertionCheckRoute } from './embed/assertionCheckRoute.ts';
import { addEmbedRoutes } from './embed/embedRoutes.ts';
import { addHousekeeping } from './housekeeping.ts';
import { addBuildHeader } from './http/buildHeader.ts';
import { addErrorAnswers } from './http/errorAnswers.ts';
import { addHealthRoutes } from './http/health.ts';
import { addJsonBodies } from './http/jsonBodies.ts';
import { createLog } from './http/log.ts';
import { createRateLimits } from './http/rateLimits.ts';
import { addRequestLog } from './http/requestLog.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { createServer } from './http/server.ts';
import { addStaticFiles } from './http/staticFiles.ts';
import { addBodyDeadline } from './http/unreadBodies.ts';
import { addBadUrlRoute } from './http/urls.ts';
import { createJournal } from './journal/journal.ts';
import { limits as defaultLimits, type Limits } from './limits.ts';
import { addPracticeRoutes } from './practices/practiceRoutes.ts';
import { addProxyRoutes } from './proxy/proxyRoutes.ts';
import { addRecordRoutes } from './records/recordRoutes.ts';
import { createPartnerCalls } from './upstream/partnerCalls.ts';
import { createScanApi } from './upstream/scanApi.ts';
import { createTokens } from './upstream/tokens.ts';
import type { Vault } from './vault/vault.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly config: Config;
  /** Stays open when the gateway closes. */
  readonly vault: Vault;
  readonly clock?: Clock;
  /** Where log lines go; stdout when not given. */
  readonly logTo?: DestinationStream;
  /** Other bounds than the usual ones. */
  readonly limits?: Partial<Limits>;
}

/** Composes the gateway. It listens when told to (`listen`), and answers `inject` without listening. */
export async function createGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { config, vault, clock = Date.now, logTo } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const log = createLog(config, logTo);
  const scanApi = createScanApi(config.scanApiOrigin, config.operations, limits);
  const partnerCalls = createPartnerCalls(scanApi, limits);
  const tokens = createTokens({ vault, partnerCalls, clock, limits, log });
  const journal = createJournal({ vault, clock, limits, log });
  const accessTokens = await createAccessTokens({ ...config, clock });
  const sessions = createSessions({ config, vault, clock, limits, log });
  const assertions = createAssertions({ partners: config.partners, vault, clock, limits });
  const server = createServer(config, limits, await securityHeaders(config), log);

  // Order matters: hooks that every answer needs come before all that can refuse.
  server.decorateRequest('signedIn', undefined);
  await addBuildHeader(server, config.staticDir, clock);
  addErrorAnswers(server, limits);
  addRequestLog(server);
  addBodyDeadline(server, limits);
  addJsonBodies(server);
  const { byAddress, byPartnerServer, byDeveloper, bySession } = await createRateLimits(server, limits);
  const onRequest = [requireSession({ accessTokens, sessions }), bySession];

  addHealthRoutes(server, vault);
  addBadUrlRoute(server);
  // Cookies and forms are read where they are needed and nowhere else.
  await server.register(async (scope) => {
    await scope.register(cookie);
    const shared = { vault, sessions, limits, limit: byAddress };
    addSignInRoutes(scope, { ...shared, config, clock });
    addTokenRoutes(scope, { ...shared, publicOrigin: config.publicOrigin, assertions, accessTokens });
  });
  addStayRoute(server, onRequest);
  addStartRoute(server, { vault, partnerCalls, clock, limits, log, onRequest });
  addDraftRoutes(server, { vault, clock, limits, draftDays: config.draftDays, onRequest });
  addPracticeRoutes(server, { vault, clock, limits, onRequest });
  await addProxyRoutes(server, onRequest, { scanApi, tokens, vault, journal, clock, limits });
  addRecordRoutes(server, { config, vault, assertions, scanApi, tokens, limits, limit: byPartnerServer });
  await addStaticFiles(server, config.staticDir);
  addEmbedRoutes(server, config.partners);
  addAssertionCheckRoute(server, { config, assertions, clock, limit: byDeveloper });

  addHousekeeping(server, vault, clock, limits);
  server.addHook('onClose', () => scanApi.close());
  return server;
}
