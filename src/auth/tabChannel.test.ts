import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTabMessage, openTabChannel, type TabMessage } from './tabChannel.ts';
import { answerWith } from './testing/answers.ts';

const token = { type: 'token', session: 'one', answer: answerWith('a'), age: 5, at: 7 };

describe('isTabMessage', () => {
  it.each([
    { type: 'over', session: 'one' },
    { type: 'who', session: 'one' },
    { type: 'here', session: 'one' },
    { type: 'used', session: 'one', at: 7 },
    token,
  ])('takes $type', (message) => {
    expect(isTabMessage(message)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['words', 'over'],
    ['another kind', { type: 'leave', session: 'one' }],
    ['no session', { type: 'over' }],
    ['an empty session', { type: 'over', session: '' }],
    ['a use without a time', { type: 'used', session: 'one' }],
    ['a time that is none', { type: 'used', session: 'one', at: Number.NaN }],
    ['a token without an age', { ...token, age: undefined }],
    ['a token without an answer', { ...token, answer: {} }],
    ['a token of another session than it says', { ...token, session: 'two' }],
  ])('A2 drops %s', (_what, message) => {
    expect(isTabMessage(message)).toBe(false);
  });
});

describe('openTabChannel', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('carries messages to the other tabs, and nothing else', async () => {
    const [one, two] = [openTabChannel(), openTabChannel()];
    const raw = new BroadcastChannel('scan-referral session');
    const heard: TabMessage[] = [];
    const arrived = new Promise<void>((resolve) =>
      two?.listen((message) => {
        heard.push(message);
        resolve();
      }),
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    raw.postMessage({ type: 'nonsense' });
    one?.post({ type: 'over', session: 'one' });
    await arrived;
    expect(heard).toEqual([{ type: 'over', session: 'one' }]);
    one?.close();
    two?.close();
    raw.close();
  });

  it('F17 there is none where the browser refuses it', () => {
    vi.stubGlobal(
      'BroadcastChannel',
      vi.fn(function refuse() {
        throw new DOMException('', 'SecurityError');
      }),
    );
    expect(openTabChannel()).toBeUndefined();
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(openTabChannel()).toBeUndefined();
  });

  it('F17 does no harm once the browser has closed it', () => {
    const channel = openTabChannel();
    channel?.close();
    expect(() => channel?.post({ type: 'over', session: 'one' })).not.toThrow();
  });
});
