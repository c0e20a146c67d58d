import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActs } from './acts.ts';
import { createConnection } from './connection.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const page = { address: '/referrals/1/notes' };
  const connection = createConnection({
    probe: () => Promise.resolve(false),
    isOnline: () => true,
    isLoss: () => false,
    onState: () => undefined,
  });
  return { page, connection, acts: createActs(connection, () => page.address) };
}

describe('an act', () => {
  it('does not wait while the line is up', async () => {
    const { acts } = setUp();
    expect(await acts.ready()).toBe(true);
  });

  it('waits while it is down, and is shown until it goes on', async () => {
    const { acts, connection } = setUp();
    connection.wentOffline();
    const ready = acts.ready();
    expect(acts.waiting.get()).toHaveLength(1);
    connection.heard();
    expect(await ready).toBe(true);
    expect(acts.waiting.get()).toEqual([]);
  });

  it('can be called off', async () => {
    const { acts, connection } = setUp();
    connection.wentOffline();
    const ready = acts.ready();
    acts.callOff();
    expect(await ready).toBe(false);
    expect(acts.waiting.get()).toEqual([]);
  });

  it('does not outlive its page', async () => {
    const { acts, connection, page } = setUp();
    connection.wentOffline();
    const first = acts.ready();
    page.address = '/referrals';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(acts.waiting.get()).toEqual([]);
    expect(await first).toBe(false);
    // Nor where the line comes back before that is noticed.
    const second = acts.ready();
    page.address = '/referrals/1/notes';
    connection.heard();
    expect(await second).toBe(false);
  });
});
