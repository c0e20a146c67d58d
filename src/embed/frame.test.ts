import { connect, PortMessenger } from 'penpal';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectToHost } from './frame.ts';
import { channel, type FrameEvent } from './protocol.ts';

type Calls = Record<string, (...given: unknown[]) => Promise<unknown>>;

// Penpal's own timers are those of a window.
beforeEach(() => void vi.stubGlobal('window', globalThis));
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.unstubAllGlobals();
});

async function setUp(host: Record<string, (...given: unknown[]) => unknown> = {}) {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  closing.push(() => {
    port1.close();
    port2.close();
  });
  const told = vi.fn();
  const heights = vi.fn();
  const methods = {
    setPatient: vi.fn(),
    setTheme: vi.fn(),
    open: vi.fn(),
    setVisiblePart: vi.fn(),
  };
  const usual = {
    getSetup: () => ({ version: 1 }),
    getAssertion: () => 'a.b.c',
    setHeight: heights,
    tell: told,
  };
  const connection = connect({
    messenger: new PortMessenger({ port: port1 }),
    methods: { ...usual, ...host },
    channel,
  });
  const frame = await connectToHost({
    origins: ['https://portal.example'],
    methods,
    messenger: new PortMessenger({ port: port2 }),
  });
  return { frame, methods, told, heights, call: (await connection.promise) as unknown as Calls };
}

describe('what the frame tells', () => {
  it.each<[string, object, object]>([
    ['an event as it is', { type: 'ready' }, { type: 'ready' }],
    [
      'no key too many',
      { type: 'stepChanged', step: 'scan', name: 'DOE, John', referral: { patient: {} } },
      { type: 'stepChanged', step: 'scan' },
    ],
    [
      'no more of an end than the id',
      { type: 'submitted', referralId: 'a-1', patient: 'DOE' },
      { type: 'submitted', referralId: 'a-1' },
    ],
  ])('A3 is %s', async (_what, event, expected) => {
    const { frame, told } = await setUp();
    frame.tell(event as FrameEvent);
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[expected]]));
  });

  it.each([
    { type: 'typed', text: 'DOE' },
    { type: 'stepChanged', step: 'DOE, John' },
    { type: 'created', referralId: 'John Doe 30/01/1999' },
    { type: 'error', code: 'broken', message: 'DOE' },
  ])('A3 is nothing that the protocol does not have: %j', async (event) => {
    const { frame, told } = await setUp();
    frame.tell(event as unknown as FrameEvent);
    frame.tell({ type: 'closed' });
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[{ type: 'closed' }]]));
  });

  it('is a whole height', async () => {
    const { frame, heights } = await setUp();
    frame.setHeight(811.2);
    await vi.waitFor(() => expect(heights.mock.calls).toEqual([[812]]));
  });

  it('does not mind a host that fails', async () => {
    const { frame } = await setUp({
      tell: () => {
        throw new Error('a fault of the portal');
      },
    });
    frame.tell({ type: 'ready' });
    expect(await frame.getAssertion()).toBe('a.b.c');
  });
});

describe('what the frame asks', () => {
  it.each([undefined, null, 42, 'text', [], { version: 'one', patient: 'DOE', theme: 4, finish: 'never' }])(
    'F24 takes a setup of any form: %j',
    async (given) => {
      const { frame } = await setUp({ getSetup: () => given });
      expect(await frame.getSetup()).toEqual({ version: 0 });
    },
  );

  it.each([undefined, '', 42, { assertion: 'a.b.c' }])('takes no %j for an assertion', async (given) => {
    const { frame } = await setUp({ getAssertion: () => given });
    await expect(frame.getAssertion()).rejects.toThrow('No assertion');
  });
});

describe('what the host may ask', () => {
  it('A2 is heard in the right form only', async () => {
    const { methods, call } = await setUp();
    const badCalls: [string, unknown[]][] = [
      ['setPatient', []],
      ['setPatient', ['DOE']],
      ['setPatient', [[]]],
      ['open', ['../../admin']],
      ['open', [7]],
      ['setVisiblePart', [10, 'far']],
      ['setVisiblePart', [10, 5]],
      ['setVisiblePart', [-1, Infinity]],
    ];
    for (const [name, given] of badCalls) await call[name]?.(...given);
    for (const method of [methods.setPatient, methods.open, methods.setVisiblePart])
      expect(method).not.toHaveBeenCalled();
    await call['setPatient']?.({ firstName: 'John' }, 4);
    await call['open']?.('b0f5');
    await call['setVisiblePart']?.(0, 600);
    await call['setTheme']?.({ mode: 'sepia', tokens: { '--ref-ink': '#000', '--ref-page': 4 } });
    expect(methods.setPatient.mock.calls).toEqual([[{ firstName: 'John' }, undefined]]);
    expect(methods.open.mock.calls).toEqual([['b0f5']]);
    expect(methods.setVisiblePart.mock.calls).toEqual([[0, 600]]);
    expect(methods.setTheme.mock.calls).toEqual([[{ tokens: { '--ref-ink': '#000' } }]]);
  });

  it('A3 is answered with nothing, even when ours fails with something to read', async () => {
    const { methods, call } = await setUp();
    methods.setPatient.mockImplementation(() => {
      throw new Error('DOE, John');
    });
    methods.open.mockReturnValue('DOE, John');
    expect(await call['setPatient']?.({ firstName: 'John' })).toBeUndefined();
    expect(await call['open']?.('b0f5')).toBeUndefined();
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'shown'])(
    'A16 has nothing but its methods: %s',
    async (name) => {
      const { call } = await setUp();
      await expect(call[name]?.('x')).rejects.toThrow(/not found/);
    },
  );
});

it('A1 connects with nobody where no origin is agreed', async () => {
  const methods = { setPatient: vi.fn(), setTheme: vi.fn(), open: vi.fn(), setVisiblePart: vi.fn() };
  await expect(connectToHost({ origins: [], methods })).rejects.toThrow('Nobody may frame');
});
