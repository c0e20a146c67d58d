import type { AssertionRefusal } from './assertion.ts';

/** Where the wizard is framed for a partner. */
const embedPrefix = '/embed';

/** The page for the frame of a partner; the app's routes go on below it. */
export const embedPath = (partner: string) => `${embedPrefix}/${encodeURIComponent(partner)}`;

/** GET: the partner's {@link EmbedConfig}, never kept. 404 for whom nothing may be embedded. */
export const embedConfigPath = (partner: string) => `${embedPath(partner)}/config.json`;

/**
 * POST {@link AssertionCheckRequest}, from our own pages only: an {@link AssertionCheck}. Nobody is signed in by it, and the
 * assertion stays unused. GET is the page that asks.
 */
export const assertionCheckPath = (partner: string) => `${embedPath(partner)}/check`;

/** An assertion that a partner's developer wants to know about. */
export interface AssertionCheckRequest {
  readonly assertion: string;
}

/** What the token endpoint would say of an assertion at this moment, and what it goes by. */
export interface AssertionCheck {
  /** Null for one that would be taken. */
  readonly refusal: AssertionRefusal | null;
  /** The `aud` that it has to name. */
  readonly audience: string;
  /** The `alg` that are agreed with the partner. */
  readonly algorithms: readonly string[];
  /** How many seconds ago it was issued, and in how many it expires, by our clock and by its own words; both may be below 0. */
  readonly issuedSecondsAgo?: number;
  readonly expiresInSeconds?: number;
}

/** The scripts that a portal's own page loads: the gateway lets every origin have them, and nothing else. */
export const embedScripts: readonly string[] = ['/embed.js', '/embed.iife.js', '/embed-react.js'];

/** What a partner's frame has to know before anybody is signed in. All of it may be read by everybody. */
export interface EmbedConfig {
  readonly partner: { readonly id: string; readonly name: string };
  /** The exact origins that may frame it, and whose messages are heard. */
  readonly origins: readonly string[];
  /** Design tokens (`--ref-…`) and their values. */
  readonly theme: Readonly<Record<string, string>>;
}
