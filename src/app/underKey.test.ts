import { describe, expect, it } from 'vitest';
import { ApiError, type ApiErrorKind } from '#api/ApiError.ts';
import { underKey, type OpenAction } from './underKey.ts';

/** A screen that asks for things, each of which ends as it is told; gives the keys in their order. */
function screen() {
  const open: { current: OpenAction | undefined } = { current: undefined };
  const keys: string[] = [];
  return {
    keys,
    ask: (name: string, kind?: ApiErrorKind): Promise<void> =>
      underKey(open, name, async (key) => {
        keys.push(key);
        if (kind) throw new ApiError(kind);
      }).catch(() => undefined),
  };
}

describe('an action’s key', () => {
  it('F13 is each action’s own', async () => {
    const { keys, ask } = screen();
    await ask('submit');
    await ask('submit');
    await ask('confirm');
    expect(new Set(keys).size).toBe(3);
    expect(keys).toEqual(keys.map(() => expect.stringMatching(/^[\da-f]{32}$/)));
  });

  it.each(['network', 'timeout', 'server', 'contract'] as const)(
    'F2 stays for the same action when it is not known how that ended: %s',
    async (kind) => {
      const { keys, ask } = screen();
      await ask('submit', kind);
      await ask('submit', kind);
      await ask('submit');
      await ask('submit');
      expect(keys.slice(0, 3)).toEqual(Array(3).fill(keys[0]));
      expect(keys[3]).not.toBe(keys[0]);
    },
  );

  it.each(['rejected', 'not-found', 'conflict', 'unauthenticated'] as const)(
    'is another once it was refused: %s',
    async (kind) => {
      const { keys, ask } = screen();
      await ask('submit', kind);
      await ask('submit');
      expect(keys[1]).not.toBe(keys[0]);
    },
  );

  it('F2 does not come back once something else was asked for', async () => {
    const { keys, ask } = screen();
    await ask('one answer', 'network');
    await ask('another answer');
    await ask('one answer');
    expect(new Set(keys).size).toBe(3);
  });
});
