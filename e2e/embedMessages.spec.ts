import type { Page } from '@playwright/test';
import { countsOf, eventsOf, mount, openHost, serveHost, wizardIn, withoutPolicy } from './hostPage.ts';
import { test } from './stack.ts';
import { clinicians, expect } from './test.ts';

// A page that wants to hear what is not for it, and to be heard where it has no say.
test.use({ entrance: 'portal' });
const [clinician] = clinicians;

/** What a stranger may say to either end: every message of the protocol, of an older one, and nonsense. */
function forgeries(): unknown[] {
  const penpal = { namespace: 'penpal', channel: 'scan-referral' };
  const submitted = { type: 'submitted', referralId: 'forged', context: 'forged' };
  const call = (method: string, ...args: unknown[]) => ({
    ...penpal,
    type: 'CALL',
    id: `forged-${method}`,
    methodPath: [method],
    args,
  });
  return [
    { ...penpal, type: 'SYN', participantId: '~~~~~~~~' },
    { ...penpal, type: 'SYN', participantId: '' },
    { ...penpal, type: 'ACK1', methodPaths: [['getAssertion']] },
    { ...penpal, type: 'ACK2' },
    call('tell', submitted),
    call('setHeight', 9_999),
    call('getSetup'),
    call('getAssertion'),
    call('setPatient', { lastName: 'Forged' }, 'forged'),
    call('open', 'forged'),
    call('__proto__', 'x'),
    call('constructor', 'return 1'),
    { ...penpal, type: 'DESTROY' },
    { penpal: 'syn' },
    { penpal: 'synAck', methodNames: ['getAssertion'] },
    { penpal: 'call', id: 1, methodName: 'tell', args: [submitted] },
    JSON.parse('{"__proto__":{"polluted":true},"namespace":"penpal","channel":"scan-referral","type":"SYN"}'),
    submitted,
    { ...penpal, type: 'SYN', participantId: { toString: 'x' } },
    'submitted',
    0,
    null,
    [],
  ];
}

/** Puts a page of a stranger into the portal's page, that notes whatever it is told. */
async function addStranger(page: Page, origin: string) {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.id = 'stranger';
    document.body.append(frame);
  }, origin);
  await expect.poll(() => page.frames().some((frame) => frame.url().startsWith(origin))).toBe(true);
  const stranger = page.frames().find((frame) => frame.url().startsWith(origin)) ?? page.mainFrame();
  await stranger.evaluate(() => {
    Object.assign(window, { replies: [] });
    window.addEventListener('message', ({ data }) => {
      (window as unknown as { replies: unknown[] }).replies.push(data);
    });
  });
  return {
    replies: () => stranger.evaluate(() => (window as unknown as { replies: unknown[] }).replies.length),
    /** Says everything to the portal's page and to all of its frames, so many times. */
    say: (messages: unknown[], times = 1) =>
      stranger.evaluate(
        ([messages, times]) => {
          const { parent } = window;
          const others = Array.from({ length: parent.length }, (_, index) => parent[index] ?? parent);
          for (let time = 0; time < times; time += 1) {
            for (const message of messages) {
              for (const target of [parent, ...others]) {
                if (target !== window) target.postMessage(message, '*');
              }
            }
          }
        },
        [messages, times] as const,
      ),
  };
}

test('A2 A16 F24 nobody else is heard or answered: before, while and after the two connect', async ({
  page,
  stack,
}) => {
  const host = await serveHost();
  await openHost(page, withoutPolicy(stack.portalOrigin), stack.origin);
  const stranger = await addStranger(page, host.origin);
  await stranger.say(forgeries());
  await mount(page, stack.origin, clinician, { context: 'R-1', theme: { mode: 'light' } });
  await stranger.say(forgeries(), 10);
  await expect(wizardIn(page).getByRole('textbox').first()).toBeEditable();
  await stranger.say(forgeries(), 50);
  // The portal's own page can be made to say such things to itself as well.
  await page.evaluate((messages) => {
    for (const message of messages) window.postMessage(message, '*');
  }, forgeries());

  // What comes after it shows that all of it was dealt with, and that the line still stands.
  await page.evaluate(() => window.mounted?.[0]?.referral.setTheme({ mode: 'dark' }));
  await expect(wizardIn(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await countsOf(page)).toMatchObject({ ready: 1 });
  expect(JSON.stringify(await eventsOf(page))).not.toContain('forged');
  expect(await stranger.replies()).toBe(0);
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => 'polluted' in {})).toBe(false);
  }
  host.close();
});
