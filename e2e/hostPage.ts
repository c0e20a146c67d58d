// Pages of portals, for the tests of the frame: the demo portal's, and others that tests make up.
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { Frame, FrameLocator, Page } from '@playwright/test';
import type { MountedReferral, ReferralError, ReferralOptions } from '#embed/options.ts';
import type { Clinician } from '#sandbox/seed/clinicians.ts';

declare global {
  interface Window {
    /** What tests mounted, in order. */
    mounted?: Mounted[];
    /** What {@link recordMessages} has seen. */
    received?: Received[];
  }
}

interface Mounted {
  readonly referral: MountedReferral;
  readonly events: [name: string, detail: unknown][];
  asked: number;
}

/** A message that a page got, from a window or by a private port. */
interface Received {
  readonly origin: string;
  /** As JSON. */
  readonly data: string;
}

/** Notes all that the page of a portal ever gets to see, in every page that is opened from now on. */
export async function recordMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    const received: Received[] = [];
    window.received = received;
    const note = ({ origin, data }: MessageEvent<unknown>) =>
      void received.push({ origin, data: JSON.stringify(data) ?? '' });
    window.addEventListener('message', note);
    const { addEventListener: add } = MessagePort.prototype as {
      addEventListener: (this: MessagePort, ...given: Parameters<MessagePort['addEventListener']>) => void;
    };
    MessagePort.prototype.addEventListener = function addNoted(
      this: MessagePort,
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ) {
      if (type === 'message') add.call(this, 'message', note as EventListener);
      add.call(this, type, listener, options);
    };
  });
}

/** See {@link recordMessages}. */
export function receivedBy(page: HostPage): Promise<Received[]> {
  return page.evaluate(() => window.received ?? []);
}

/** A server for a page of a test's own. */
export interface HostServer {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves something on a port of its own; an empty page unless said. */
export async function serveHost(listener: RequestListener = emptyPage): Promise<HostServer> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

const emptyPage: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Host</title>');
};

/** A page of a portal, by itself or in a frame. */
export type HostPage = Page | Frame;

/** A page of the demo portal without a policy: its public keys, as the browser shows them. */
export const withoutPolicy = (portal: string) => `${portal}/.well-known/jwks.json`;

/** Opens a page and loads the script for portals into it. */
export async function openHost(page: HostPage, url: string, app: string): Promise<void> {
  await page.goto(url);
  await page.addScriptTag({ url: `${app}/embed.iife.js` });
}

type Settings = Partial<
  Pick<
    ReferralOptions,
    'origin' | 'partner' | 'patient' | 'context' | 'referralId' | 'theme' | 'finish' | 'minHeight'
  >
>;

/** Mounts the wizard in an open page, in a container of its own. Assertions are the demo portal's. */
export async function mount(
  page: HostPage,
  app: string,
  clinician: Pick<Clinician, 'sub'>,
  settings: Settings = {},
): Promise<void> {
  await page.evaluate(
    ({ app, sub, settings }) => {
      const container = document.createElement('div');
      container.className = 'mounted';
      document.body.prepend(container);
      const all = (window.mounted ??= []);
      const events: Mounted['events'] = [];
      const note = (name: string) => (detail?: unknown) => void events.push([name, detail]);
      const own = { events, asked: 0 };
      async function getAssertion() {
        own.asked += 1;
        const answer = await fetch('/assertion', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ sub, fault: 'none', partner: settings.partner }),
        });
        return ((await answer.json()) as { assertion: string }).assertion;
      }
      const referral = window.ScanReferral?.mountReferral(container, {
        origin: app,
        partner: 'northgate',
        getAssertion,
        ...settings,
        ready: note('ready'),
        stepChanged: note('stepChanged'),
        created: note('created'),
        submitted: note('submitted'),
        confirmed: note('confirmed'),
        closed: note('closed'),
        error: note('error'),
      });
      if (referral) all.push(Object.assign(own, { referral }));
    },
    { app, sub: clinician.sub, settings },
  );
}

/** What the handlers of a mounted referral were told so far. */
export function eventsOf(page: HostPage, index = 0): Promise<Mounted['events']> {
  return page.evaluate((index) => window.mounted?.[index]?.events ?? [], index);
}

/** How often each of the events came. */
export async function countsOf(page: HostPage, index = 0): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name] of await eventsOf(page, index)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The codes of the errors that were told. */
export async function errorsOf(page: HostPage, index = 0): Promise<string[]> {
  const events = await eventsOf(page, index);
  return events.filter(([name]) => name === 'error').map(([, detail]) => (detail as ReferralError).code);
}

/** How often an assertion was asked for. */
export function askedOf(page: HostPage, index = 0): Promise<number> {
  return page.evaluate((index) => window.mounted?.[index]?.asked ?? -1, index);
}

/** The wizard in a page; the one that was mounted last comes first. */
export function wizardIn(page: Page, nth = 0): FrameLocator {
  return page.locator('.mounted iframe').nth(nth).contentFrame();
}
