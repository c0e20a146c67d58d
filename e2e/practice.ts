// A partner's page with as little in it as will do: what the README of the embed room asks for, and a log of the events.
import type { Frame, Page } from '@playwright/test';
import type { ReferralOptions } from '#embed/options.ts';
import { clinicians, type Clinician } from '#sandbox/seed/clinicians.ts';
import { paths } from '#app/paths.ts';
import type { Stack } from './stack.ts';
import { expect } from './test.ts';

/** What a {@link Practice} is opened with; the rest of the options is the same for all. */
export type PracticeOptions = Pick<
  ReferralOptions,
  'patient' | 'context' | 'referralId' | 'theme' | 'finish' | 'minHeight'
> & {
  /** Who is signed in to the practice's software. */
  readonly clinician?: Clinician;
};

/** One event as the page's handlers were given it. */
export type LoggedEvent = readonly [name: string, detail?: unknown];

/** The page of a made-up practice with the wizard in a frame. */
export interface Practice {
  /** The wizard. A new one after each {@link Practice.reload}. */
  readonly frame: () => Promise<Frame>;
  /** What the page was told so far. */
  readonly events: () => Promise<readonly LoggedEvent[]>;
  /** Calls a method of what was mounted. */
  readonly call: (
    method: 'setPatient' | 'setTheme' | 'open' | 'destroy',
    ...given: readonly unknown[]
  ) => Promise<void>;
  /** Signs somebody else in, whom the next assertion names. */
  readonly signIn: (clinician: Clinician) => Promise<void>;
  /** Loads the page again, with other options. */
  readonly reload: (options?: PracticeOptions) => Promise<void>;
}

/**
 * Opens the practice's page at the demo portal's origin, another than the wizard's. Its server is the portal's: it signs
 * real assertions.
 */
export async function openPractice(
  page: Page,
  stack: Pick<Stack, 'origin' | 'portalOrigin'>,
  options: PracticeOptions = {},
): Promise<Practice> {
  // There is no such page, so it is empty.
  await page.goto(`${stack.portalOrigin}/practice`);
  await build(page, stack.origin, options);
  return {
    async frame() {
      const handle = await page.locator('iframe').elementHandle();
      const frame = await handle?.contentFrame();
      if (!frame) throw new Error('There is no frame');
      return frame;
    },
    events: () => page.evaluate(() => (window as unknown as PracticeWindow).log),
    call: (method, ...given) =>
      page.evaluate(([name, args]) => (window as unknown as PracticeWindow).mounted[name]?.(...args), [
        method,
        given,
      ] as const),
    signIn: ({ sub }) =>
      page.evaluate((next) => void ((window as unknown as PracticeWindow).sub = next), sub),
    async reload(next = options) {
      await page.reload();
      await build(page, stack.origin, next);
    },
  };
}

interface PracticeWindow {
  log: LoggedEvent[];
  sub: string;
  mounted: Record<string, (...given: readonly unknown[]) => void>;
  readonly ScanReferral: {
    readonly mountReferral: (container: Element | null, options: object) => PracticeWindow['mounted'];
  };
}

/** Writes the page, and mounts the wizard as a partner's script does. */
async function build(
  page: Page,
  origin: string,
  { clinician = clinicians[0], ...options }: PracticeOptions,
): Promise<void> {
  await page.evaluate(
    async ([app, sub, given]) => {
      document.title = 'A practice';
      document.documentElement.lang = 'en-GB';
      document.body.innerHTML = `<main aria-label="Practice">
        <h1>A practice</h1>
        <label>Search the practice <input></label>
        <div id="referral"></div>
        <p>The end of the page</p>
      </main>`;
      const self = window as unknown as PracticeWindow;
      Object.assign(self, { log: [], sub });
      const names = ['ready', 'stepChanged', 'created', 'submitted', 'confirmed', 'sessionEnding', 'closed'];
      const handlers = [...names, 'error'].map(
        (name) => [name, (...detail: [unknown?]) => void self.log.push([name, ...detail])] as const,
      );
      const script = document.createElement('script');
      script.src = `${app}/embed.iife.js`;
      document.head.append(script);
      await new Promise((resolve, reject) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', reject);
      });
      self.mounted = self.ScanReferral.mountReferral(document.getElementById('referral'), {
        ...given,
        ...Object.fromEntries(handlers),
        origin: app,
        partner: 'northgate',
        async getAssertion() {
          const answer = await fetch('/assertion', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ sub: self.sub, fault: 'none' }),
          });
          return ((await answer.json()) as { assertion: string }).assertion;
        },
      });
    },
    [origin, clinician.sub, options] as const,
  );
}

/** Waits for the first page in the frame and, at the first time, goes through "Before you start". */
export async function begin(practice: Practice, title = 'Patient details'): Promise<Frame> {
  const frame = await practice.frame();
  const heading = frame.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  if ((await heading.textContent()) === 'Before you start') {
    await frame.getByRole('checkbox', { name: /I accept the end-user terms/ }).check();
    await frame.getByRole('button', { name: 'Start' }).click();
  }
  await expect(frame.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return frame;
}

/** The path of the frame's page, as the app knows it; of a new referral without its place, which is another one each time. */
export function pathIn(frame: Frame): string {
  const path = new URL(frame.url()).pathname.replace(/^\/embed\/[^/]+/, '');
  return path.replace(/(?<=\/new)\/[\da-f]{32}$/, '') || paths.home;
}
