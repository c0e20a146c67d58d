import type { EmbedConfig } from '#contract/own/embed.ts';

/**
 * Reads a partner's configuration from the answer to `config.json`.
 * @throws Error when there is no such partner, or the server cannot be reached
 */
export async function readEmbedConfig(answer: Promise<Response>): Promise<EmbedConfig> {
  const response = await answer;
  const body: unknown = response.ok ? await response.json() : undefined;
  if (!isEmbedConfig(body)) throw new Error(`The configuration was answered with ${response.status}`);
  return body;
}

/** By hand and only at what is relied on: it comes from our own gateway of the same build. */
function isEmbedConfig(body: unknown): body is EmbedConfig {
  const { partner, origins, theme } = (body ?? {}) as Partial<EmbedConfig>;
  return typeof partner?.id === 'string' && Array.isArray(origins) && typeof theme === 'object';
}
