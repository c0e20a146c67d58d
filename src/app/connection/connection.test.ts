import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection, type ConnectionState } from './connection.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class LossError extends Error {}

/** A line that can be cut, with and without the browser noticing. */
function setUp() {
  const world = { isUp: true, isOnline: true, probes: 0 };
  const states: ConnectionState[] = [];
  const connection = createConnection({
    probe: () => {
      world.probes += 1;
      return Promise.resolve(world.isUp);
    },
    isOnline: () => world.isOnline,
    isLoss: (error) => error instanceof LossError,
    onState: (state) => states.push(state),
  });
  return { world, states, connection };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const write = { method: 'PATCH' };
const read = { method: 'GET' };

describe('the state', () => {
  it('F1 goes down when the browser says so, and comes back by an answer of the server', async () => {
    const { world, states, connection } = setUp();
    Object.assign(world, { isUp: false, isOnline: false });
    connection.wentOffline();
    expect(states).toEqual(['down']);
    // The browser is often too early.
    world.isOnline = true;
    connection.cameOnline();
    await settle();
    expect(connection.state()).toBe('down');
    world.isUp = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(states).toEqual(['down', 'up']);
  });

  it('goes down when a call is lost and the server does not answer, whatever the browser says', async () => {
    const { world, states, connection } = setUp();
    world.isUp = false;
    await expect(connection.send(read, () => Promise.reject(new LossError()))).rejects.toThrow(LossError);
    await settle();
    expect(states).toEqual(['unsure', 'down']);
  });

  it('does not go down for one lost call while the server answers', async () => {
    const { states, connection } = setUp();
    await expect(connection.send(read, () => Promise.reject(new LossError()))).rejects.toThrow(LossError);
    await settle();
    expect(states).toEqual(['unsure', 'up']);
  });

  it('does not change for what the server refuses', async () => {
    const { states, world, connection } = setUp();
    await expect(connection.send(write, () => Promise.reject(new Error('422')))).rejects.toThrow('422');
    await settle();
    expect(states).toEqual([]);
    expect(world.probes).toBe(0);
  });

  it('asks less and less often, and at least every ten seconds', async () => {
    const { world, connection } = setUp();
    world.isUp = false;
    connection.lost();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.probes).toBeGreaterThanOrEqual(8);
    expect(world.probes).toBeLessThanOrEqual(16);
  });

  it('comes back at once with an answer, unless the browser has no network: that one was on its way', async () => {
    const { world, connection } = setUp();
    Object.assign(world, { isUp: false, isOnline: false });
    connection.wentOffline();
    connection.heard();
    expect(connection.state()).toBe('down');
    world.isOnline = true;
    connection.heard();
    expect(connection.state()).toBe('up');
  });

  it('does not believe an answer to what was asked before the network went', async () => {
    const { world, connection } = setUp();
    connection.lost();
    connection.wentOffline();
    world.isUp = false;
    await settle();
    expect(connection.state()).toBe('down');
  });
});

describe('what waits', () => {
  it('F1 is sent once on return', async () => {
    const { world, connection } = setUp();
    world.isUp = false;
    connection.wentOffline();
    const attempt = vi.fn(() => Promise.resolve('done'));
    const sent = connection.send(write, attempt);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(attempt).not.toHaveBeenCalled();
    world.isUp = true;
    connection.cameOnline();
    expect(await sent).toBe('done');
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('leaves when its caller does not want it any more', async () => {
    const { connection } = setUp();
    connection.wentOffline();
    const stop = new AbortController();
    const attempt = vi.fn(() => Promise.resolve());
    const sent = connection.send({ ...read, signal: stop.signal }, attempt);
    const behind = connection.send({ ...write, signal: stop.signal }, attempt);
    stop.abort(new Error('left'));
    await expect(sent).rejects.toThrow('left');
    await expect(behind).rejects.toThrow('left');
    connection.heard();
    await settle();
    expect(attempt).not.toHaveBeenCalled();
  });

  it('does not hold up what comes behind when it is refused', async () => {
    const { connection } = setUp();
    connection.wentOffline();
    const first = connection.send(write, () => Promise.reject(new Error('422')));
    const second = connection.send(write, () => Promise.resolve('done'));
    connection.heard();
    await expect(first).rejects.toThrow('422');
    expect(await second).toBe('done');
  });
});

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant('write' as const) },
  { weight: 1, arbitrary: fc.constant('read' as const) },
  fc.constantFrom('cut', 'heal', 'offline', 'online', 'answer', 'lost' as const),
  fc.integer({ min: 0, max: 4_000 }),
);

interface Made {
  readonly isWrite: boolean;
  readonly hadToWait: boolean;
  begun: number;
  end: 'open' | 'done' | 'lost';
}

it('F1 whatever the line does, every write is begun once, in order, and never while it is known to be down', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 60 }),
      fc.infiniteStream(fc.nat(500)),
      async (steps, took) => {
        const { world, connection } = setUp();
        const made: Made[] = [];
        const begun: Made[] = [];

        function send(isWrite: boolean): void {
          const isQueue = made.some((each) => each.isWrite && each.hadToWait && each.end === 'open');
          const call: Made = {
            isWrite,
            hadToWait: connection.state() !== 'up' || isQueue,
            begun: 0,
            end: 'open',
          };
          const before = made.filter((each) => each.isWrite);
          made.push(call);
          const attempt = async () => {
            expect(connection.state()).toBe('up');
            const ahead = before.filter(({ hadToWait, end }) => hadToWait && end === 'open');
            expect(isWrite && call.hadToWait ? ahead : []).toEqual([]);
            call.begun += 1;
            begun.push(call);
            const ms = took.next().value ?? 0;
            await new Promise((resolve) => setTimeout(resolve, ms));
            if (!world.isUp) throw new LossError();
          };
          connection.send(isWrite ? write : read, attempt).then(
            () => (call.end = 'done'),
            () => (call.end = 'lost'),
          );
        }

        const does: Readonly<Record<Exclude<(typeof steps)[number], number>, () => void>> = {
          write: () => send(true),
          read: () => send(false),
          cut: () => void (world.isUp = false),
          heal: () => void (world.isUp = world.isOnline),
          offline() {
            Object.assign(world, { isUp: false, isOnline: false });
            connection.wentOffline();
          },
          online() {
            Object.assign(world, { isUp: true, isOnline: true });
            connection.cameOnline();
          },
          answer: () => world.isUp && connection.heard(),
          lost: () => connection.lost(),
        };
        for (const each of steps) {
          if (typeof each === 'number') await vi.advanceTimersByTimeAsync(each);
          else does[each]();
        }
        does.online();
        await vi.advanceTimersByTimeAsync(60_000);

        expect(made.map((each) => each.begun)).toEqual(made.map(() => 1));
        expect(made.filter(({ end }) => end === 'open')).toEqual([]);
        const writes = made.filter(({ isWrite }) => isWrite);
        expect(begun.filter(({ isWrite }) => isWrite)).toEqual(writes);
        expect(begun.filter(({ isWrite }) => isWrite).every((each, index) => each === writes[index])).toBe(
          true,
        );
      },
    ),
    { numRuns: 300 },
  );
});
