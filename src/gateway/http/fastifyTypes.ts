// What this gateway adds to Fastify's own types; import it for its effect on them.
import type { Partner } from '../partners.ts';
import type { LiveSession } from '../vault/vault.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, on routes behind `requireSession`. */
    signedIn: SignedIn | undefined;
    /** Code and reason of the refusal that the request ended with, for its line in the log. */
    refusal: string | undefined;
  }
  interface FastifyContextConfig {
    /** What the route is called in the log; the route's pattern when it has no name. */
    operation?: string;
    /** True where the handler reads the body as it comes, however long that takes. */
    streamed?: boolean;
  }
}

/** A session that is alive, and its partner. */
export interface SignedIn {
  readonly session: LiveSession;
  readonly partner: Partner;
}
