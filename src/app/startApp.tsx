import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { raise } from '#lib/raise.ts';
import { App } from './App.tsx';

/** Puts the app in the place of what index.html showed until now. */
export function startApp(root: HTMLElement | null): void {
  createRoot(root ?? raise('index.html has no #root')).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
