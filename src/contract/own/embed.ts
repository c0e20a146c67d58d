/** Where the wizard is framed for a partner. */
const embedPrefix = '/embed';

/** The page for the frame of a partner; the app's routes go on below it. */
export const embedPath = (partner: string) => `${embedPrefix}/${encodeURIComponent(partner)}`;

/** GET: the partner's {@link EmbedConfig}, never kept. 404 for whom nothing may be embedded. */
export const embedConfigPath = (partner: string) => `${embedPath(partner)}/config.json`;

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
