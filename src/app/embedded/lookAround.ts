import type { EmbedConfig } from '#contract/own/embed.ts';
import { readEmbedConfig } from './readEmbedConfig.ts';
import type { Framing } from './framingFindings.ts';

/** Looks how this page is shown. Reads and writes nothing that is kept. */
export async function lookAround(answer: Promise<Response>): Promise<Framing> {
  const config = await readEmbedConfig(answer).catch((): EmbedConfig | undefined => undefined);
  const date = await answer.then(
    ({ headers }) => Date.parse(headers.get('date') ?? ''),
    () => NaN,
  );
  return {
    ours: window.location.origin,
    windowOrigin: window.origin,
    isFramed: window.parent !== window,
    around: around(),
    agreed: config?.origins,
    clockAhead: Number.isNaN(date) ? undefined : Math.round((Date.now() - date) / 1000),
    cookies: navigator.cookieEnabled,
    storage: hasStorage(),
    isolated: window.crossOriginIsolated,
  };
}

function around(): readonly string[] {
  // Not in every browser. In a window, and where it is missing, the referrer says who led here.
  const ancestors = [...(window.location.ancestorOrigins ?? [])];
  if (ancestors.length > 0) return ancestors;
  return URL.canParse(document.referrer) ? [new URL(document.referrer).origin] : [];
}

function hasStorage(): boolean {
  try {
    return Boolean(window.localStorage);
  } catch {
    return false;
  }
}
