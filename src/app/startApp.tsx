import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { raise } from '#lib/raise.ts';
import { App } from './App.tsx';

/** Puts the app in the place of what index.html showed until now. */
export function startApp(root: HTMLElement | null): void {
  const place = createRoot(root ?? raise('index.html has no #root'));
  // The address of a partner's frame: `/embed/<partner>`.
  const [frame] = /^\/embed\/[^/]+/.exec(window.location.pathname) ?? [];
  if (frame) {
    // Side by side with the code that reads it.
    const config = fetch(`${frame}/config.json`);
    void import('./embedded/startEmbedded.tsx').then(({ startEmbedded }) =>
      startEmbedded(place, frame, config),
    );
  } else
    place.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
}
