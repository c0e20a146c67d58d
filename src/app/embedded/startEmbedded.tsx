import { StrictMode, type ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { CheckPage } from './CheckPage.tsx';
import { EmbeddedApp } from './EmbeddedApp.tsx';
import { EmbeddedContext } from './EmbeddedContext.ts';
import { FrameMessage } from './FrameMessage.tsx';
import { openFrame, VersionError } from './openFrame.ts';
import { readEmbedConfig } from './readEmbedConfig.ts';
import { Stray } from './Stray.tsx';

const nowhere = { shown: () => undefined, close: () => undefined };

/**
 * Puts the app into a portal's frame.
 * @param base `/embed/<partner>`, where the page's address begins
 * @param config the answer to that partner's `config.json`, asked for while this was loading
 */
export async function startEmbedded(root: Root, base: string, config: Promise<Response>): Promise<void> {
  const render = (page: ReactNode) => root.render(<StrictMode>{page}</StrictMode>);
  const alone = (page: ReactNode) => render(<EmbeddedContext value={nowhere}>{page}</EmbeddedContext>);
  if (window.location.pathname === `${base}/check`)
    return alone(<CheckPage partner={base.split('/').at(-1) ?? ''} answer={config} />);
  if (window.parent === window) return alone(<Stray />);
  try {
    render(<EmbeddedApp frame={await openFrame(base, await readEmbedConfig(config))} />);
  } catch (error) {
    const problem = error instanceof VersionError ? 'version' : 'unreachable';
    alone(<FrameMessage problem={problem} onRetry={() => window.location.reload()} />);
  }
}
