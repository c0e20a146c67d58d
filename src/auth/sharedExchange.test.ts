import { describe, expect, it } from 'vitest';
import { createWorld, tokenLife, type Support, type Tab } from './testing/tabs.ts';

const soon = () => new Promise((resolve) => setImmediate(resolve));
/** Until nothing happens any more. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await soon();
}

async function setUp(count: number, support?: Support) {
  // The server is slower than messages, and a tab that waits for the others waits longer than these take.
  const world = createWorld(async (what) => {
    for (let turn = 0; turn < (what === 'answer' ? 5 : 1); turn += 1) await soon();
  }, settled);
  const tabs: Tab[] = [];
  for (let index = 0; index < count; index += 1) tabs.push(await world.open(support));
  await settled();
  return { ...world, tabs };
}

const callOnce = (tabs: readonly Tab[]) => Promise.all(tabs.map((tab) => tab.call()));

describe('tabs of one session', () => {
  it('F10 five of them whose tokens expire at once ask once', async () => {
    const { tabs, server, clock } = await setUp(5);
    clock.now += tokenLife;
    const before = server.asked;
    const used = await Promise.all(tabs.flatMap((tab) => Array.from({ length: 20 }, () => tab.call())));
    expect(new Set(used).size).toBe(1);
    expect(server.asked - before).toBe(1);
  });

  it('F10 take the token that one of them has obtained meanwhile, without asking anybody', async () => {
    const { tabs, server, clock } = await setUp(3);
    clock.now += 0.95 * tokenLife;
    await tabs[0]?.call();
    await settled();
    const before = server.asked;
    clock.now += 0.5 * tokenLife;
    await callOnce(tabs);
    expect(server.asked).toBe(before);
  });

  it('F8 do not give each other the token that was refused', async () => {
    const { tabs, server, clock } = await setUp(2);
    clock.now += tokenLife;
    const [token] = await callOnce(tabs);
    const before = server.asked;
    const renewed = await Promise.all(tabs.map(({ auth }) => auth.renew(token ?? '')));
    expect(new Set(renewed).size).toBe(1);
    expect(renewed[0]).not.toBe(token);
    expect(server.asked - before).toBe(1);
  });

  it.each<[string, Support]>([
    ['without locks', { locks: 'missing' }],
    ['where locks throw', { locks: 'throwing' }],
    ['without messages', { channel: 'missing' }],
    ['with neither', { locks: 'missing', channel: 'missing' }],
    ['where all is refused', { locks: 'throwing', channel: 'missing' }],
  ])('F17 %s each gets a token', async (_what, support) => {
    const { tabs, isAlive, clock } = await setUp(3, support);
    clock.now += tokenLife;
    for (const token of await callOnce(tabs)) expect(isAlive(token)).toBe(true);
  });

  it('do not wait for others when there are none', async () => {
    const { tabs, clock } = await setUp(3);
    tabs[1]?.crash();
    tabs[2]?.crash();
    clock.now += tokenLife;
    // The first time nobody answers, and from then on nobody is waited for.
    await tabs[0]?.call();
    clock.now += tokenLife;
    let isThere = false;
    void tabs[0]?.call().then(() => (isThere = true));
    for (let turn = 0; turn < 12; turn += 1) await soon();
    expect(isThere).toBe(true);
  });

  it('go on when the one that is asking dies', async () => {
    const { tabs, isAlive, clock } = await setUp(3);
    clock.now += tokenLife;
    void tabs[0]?.call();
    await soon();
    tabs[0]?.crash();
    for (const token of await callOnce(tabs.slice(1))) expect(isAlive(token)).toBe(true);
  });

  it('each say so when the server cannot be reached', async () => {
    const { tabs, server, clock } = await setUp(2);
    clock.now += tokenLife;
    server.isDown = true;
    const before = server.asked;
    const all = await Promise.allSettled(tabs.map((tab) => tab.call()));
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(server.asked - before).toBe(2);
    server.isDown = false;
    await callOnce(tabs);
  });
});

describe('the end of a session', () => {
  const statuses = (tabs: readonly Tab[]) => tabs.map(({ auth }) => auth.state().status);

  it('A19 signing out in one tab ends the others at once, without a question to the server', async () => {
    const { tabs, server } = await setUp(3);
    const before = server.asked;
    await tabs[0]?.auth.signOut();
    await settled();
    expect(statuses(tabs)).toEqual(['signed-out', 'ended', 'ended']);
    expect(server.asked).toBe(before);
  });

  it('is told to the others by the tab that learns of it', async () => {
    const { tabs, server } = await setUp(3);
    server.session = undefined;
    await tabs[0]?.auth.check();
    await settled();
    expect(statuses(tabs)).toEqual(['ended', 'ended', 'ended']);
  });

  it('A5 is not undone by an answer that was on its way', async () => {
    const { tabs, server } = await setUp(2);
    const renewal = tabs[1]?.auth.check();
    // The server has given it, and it has not arrived.
    await soon();
    await soon();
    await tabs[0]?.auth.signOut();
    await renewal;
    await settled();
    expect(statuses(tabs)).toEqual(['signed-out', 'ended']);
    expect(server.session).toBeUndefined();
  });

  it('A5 another session’s token is never taken: the server is asked', async () => {
    const { tabs, server, clock } = await setUp(2);
    clock.now += 0.95 * tokenLife;
    server.session = 'two';
    const before = server.asked;
    // This tab gets into the new session, and says so.
    await tabs[0]?.auth.check();
    await settled();
    expect(server.asked - before).toBe(2);
    const [first, second] = await callOnce(tabs);
    expect(first).not.toBe(second);
  });

  it('after signing in again in one tab all go on', async () => {
    const { tabs, server, open } = await setUp(3);
    server.session = undefined;
    await tabs[0]?.auth.check();
    await settled();
    server.session = 'two';
    await open();
    await settled();
    expect(statuses(tabs)).toEqual(['signed-in', 'signed-in', 'signed-in']);
  });

  it('a look at the server that finds what was known is nobody else’s business', async () => {
    const { tabs, posted } = await setUp(2);
    const before = posted.length;
    await tabs[0]?.auth.check();
    await settled();
    expect(posted.slice(before)).toEqual([]);
  });

  it('two tabs that cannot get into each other’s session do not keep each other asking', async () => {
    const { tabs, server, open, clock } = await setUp(1);
    tabs.push(await open({ session: 'two' }));
    await settled();
    const before = server.asked;
    for (let use = 0; use < 5; use += 1) {
      clock.now += 5_000;
      for (const { auth } of tabs) auth.line.used?.(clock.now);
      await settled();
    }
    // The second one, once.
    expect(server.asked - before).toBe(1);
    const [first, second] = await callOnce(tabs);
    expect(first).not.toBe(second);
  });
});

describe('the use of a session', () => {
  it('is told to the others, though not each time', async () => {
    const { tabs, clock } = await setUp(2);
    const tell = () => tabs[0]?.auth.line.used?.(clock.now);
    tell();
    clock.now += 4_000;
    tell();
    clock.now += 1_000;
    tell();
    await settled();
    expect(tabs.map(({ used }) => used)).toEqual([[], [0, 5_000]]);
  });

  it('counts from when it was, however late a sleeping tab hears of it', async () => {
    const { tabs, clock } = await setUp(2);
    tabs[0]?.auth.line.used?.(clock.now);
    clock.now += 300_000;
    await settled();
    expect(tabs[1]?.used).toEqual([0]);
  });
});
