import { build } from 'vite';
import { countsOf, openHost, wizardIn, withoutPolicy } from './hostPage.ts';
import { test } from './stack.ts';
import { clinicians, expect } from './test.ts';

// The two other ways to mount the wizard, in real pages.
test.use({ entrance: 'portal' });
const [{ sub }] = clinicians;

const app = `
  import { StrictMode, createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { ScanReferral } from '/src/embed/ScanReferral.tsx';

  const container = document.createElement('div');
  container.className = 'mounted';
  document.body.prepend(container);
  const root = createRoot(container);
  const events = [];
  window.mounted = [{ events }];
  window.show = (props) => root.render(createElement(StrictMode, undefined, props && createElement(ScanReferral, {
    ...props,
    getAssertion: async () => {
      const body = JSON.stringify({ sub: props.sub, fault: 'none' });
      const headers = { 'content-type': 'application/json' };
      return (await (await fetch('/assertion', { method: 'POST', headers, body })).json()).assertion;
    },
    ready: () => events.push(['ready']),
    stepChanged: (event) => events.push(['stepChanged', event]),
    error: (error) => events.push(['error', error]),
  })));
`;

/** A page of a portal that uses React, in StrictMode, as one script. */
async function bundled(): Promise<string> {
  const id = 'virtual:portal.js';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name: 'portal',
        enforce: 'pre',
        resolveId: (wanted) => (wanted === id ? id : undefined),
        load: (wanted) => (wanted === id ? { code: app, moduleType: 'js' } : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: id, output: { format: 'iife' } },
    },
  });
  const built = Array.isArray(result) ? result[0] : result;
  return built && 'output' in built ? built.output[0].code : '';
}

declare global {
  interface Window {
    show?: (props?: object) => void;
  }
}

test('the React component survives StrictMode, takes new objects for the same, and passes on what is new', async ({
  page,
  stack,
}) => {
  await page.goto(withoutPolicy(stack.portalOrigin));
  await page.addScriptTag({ content: await bundled() });
  const props = { origin: stack.origin, partner: 'northgate', sub, context: 'R-1' };
  const show = (more: object = {}) => page.evaluate((all) => window.show?.(all), { ...props, ...more });

  await show({ theme: { mode: 'light' } });
  await expect(wizardIn(page).getByRole('textbox').first()).toBeEditable();
  await expect(page.locator('iframe')).toHaveCount(1);
  for (let time = 0; time < 3; time += 1) await show({ theme: { mode: 'light' } });
  await show({ theme: { mode: 'dark' } });
  await expect(wizardIn(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await countsOf(page)).toMatchObject({ ready: 1 });

  await page.evaluate(() => window.show?.());
  await expect(page.locator('iframe')).toHaveCount(0);
  await show();
  await expect(wizardIn(page).getByRole('textbox').first()).toBeEditable();
  await expect.poll(() => countsOf(page)).toMatchObject({ ready: 2 });
});

test('the element is mounted from markup, moved, and taken away', async ({ page, stack }) => {
  await openHost(page, stack.portalOrigin, stack.origin);
  await page.evaluate(
    ({ origin, sub }) => {
      const place = document.createElement('div');
      place.className = 'mounted';
      place.innerHTML = `<scan-referral origin="${origin}" partner="northgate" context="R-1"></scan-referral>`;
      document.body.prepend(place);
      const element = place.firstElementChild;
      if (!element) return;
      const events: [string, unknown][] = [];
      Object.assign(window, { mounted: [{ events }] });
      for (const name of ['ready', 'error'])
        element.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
      const getAssertion = async () => {
        const body = JSON.stringify({ sub, fault: 'none' });
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch('/assertion', { method: 'POST', headers, body });
        return ((await answer.json()) as { assertion: string }).assertion;
      };
      Object.assign(element, { options: { getAssertion } });
    },
    { origin: stack.origin, sub },
  );
  await expect(wizardIn(page).getByRole('textbox').first()).toBeEditable();
  await expect.poll(() => countsOf(page)).toEqual({ ready: 1 });

  await page.evaluate(() => document.body.append(document.querySelector('.mounted') ?? ''));
  await expect.poll(() => countsOf(page)).toEqual({ ready: 2 });
  await expect(page.locator('.mounted iframe')).toHaveCount(1);

  await page.evaluate(() => document.querySelector('scan-referral')?.remove());
  await expect(page.locator('.mounted iframe')).toHaveCount(0);
});
