import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError } from '#api/ApiError.ts';
import { draftSaved, referralAnswer } from '#api/readers.ts';
import { buildHeader, buildOf } from '#contract/own/build.ts';
import { line, type Line } from '#lib/line.ts';
import { storing } from '#wizard/storing.ts';
import { createActs } from './acts.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { createConnection, type ConnectionState } from './connection.ts';
import { reloadedBy, storeAll } from './leaving.ts';
import { createNeed } from './needed.ts';
import { createStatus } from './status.ts';
import { whenReleased } from './whenReleased.ts';

const probeMs = 10_000;
const backMs = 4_000;

/**
 * Watches over the connection and the age of this page, once and for as long as it lives. What it shows stands before the
 * app, in a root of its own: it belongs to no page, and outlives a fault of one.
 */
export function startConnection(): void {
  if (line.send) return;
  const status = createStatus();
  const own = buildOf(document.querySelector<HTMLScriptElement>('script[src$=".js"]')?.src ?? '');

  function heard(headers: Headers): void {
    const build = headers.get(buildHeader);
    if (!own || !build || build === own || status.page.get() !== 'current') return;
    whenReleased(() => status.page.set('outdated'));
  }

  const connection = createConnection({
    probe: () =>
      fetch('/healthz', {
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(probeMs),
      }).then(
        ({ headers }) => {
          heard(headers);
          return true;
        },
        () => false,
      ),
    isOnline: () => navigator.onLine,
    isLoss,
    onState,
  });

  let back: ReturnType<typeof setTimeout> | undefined;
  function onState(state: ConnectionState): void {
    line.isDown = state === 'down';
    if (state === 'unsure' || (state === 'up' && status.line.get() === 'up')) return;
    clearTimeout(back);
    const next = state === 'up' ? 'back' : navigator.onLine ? 'unreachable' : 'offline';
    whenReleased(() => status.line.set(next));
    if (state === 'up') back = setTimeout(() => whenReleased(() => status.line.set('up')), backMs);
  }

  const stored = () => storeAll({ page: window, isWriting: connection.isWriting });
  async function reload(): Promise<boolean> {
    const isStored = await stored();
    if (isStored) window.location.reload();
    return isStored;
  }

  const acts = createActs(connection, () => window.location.pathname);
  const installed: Omit<Line, 'isDown'> = {
    ready: acts.ready,
    send: connection.send,
    heard(headers) {
      connection.heard();
      heard(headers);
    },
    need: createNeed({
      async sure() {
        connection.lost();
        await connection.up();
      },
      async reload() {
        const isStored = await stored();
        const marked = reloadedBy(window.history.state, own ?? '');
        if (!isStored || !marked) return false;
        window.history.replaceState(marked, '');
        window.location.reload();
        return true;
      },
      onMissing: () => status.page.set('incomplete'),
    }),
  };
  Object.assign(line, installed);
  window.addEventListener('offline', connection.wentOffline);
  window.addEventListener('online', connection.cameOnline);
  if (!navigator.onLine) connection.wentOffline();
  document.addEventListener('error', dropFailedStyles, true);
  // No write begins before its answer can be read, and nothing holds back a reload before drafts can be stored.
  void Promise.allSettled([draftSaved.load(), referralAnswer.load(), storing.load()]);

  const place = document.createElement('div');
  document.body.prepend(place);
  createRoot(place).render(
    <StrictMode>
      <ConnectionBanner status={status} acts={acts} reload={reload} />
    </StrictMode>,
  );
}

/** A time-out with a reference is one that the server tells of. */
function isLoss(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.kind === 'network' || (error.kind === 'timeout' && error.requestId === '');
}

/** What imports code takes a stylesheet that is in the page for loaded, so one that failed would never be fetched again. */
function dropFailedStyles({ target }: Event): void {
  if (target instanceof HTMLLinkElement) target.remove();
}
