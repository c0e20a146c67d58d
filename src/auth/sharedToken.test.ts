import { describe, expect, it } from 'vitest';
import { createSharedToken } from './sharedToken.ts';
import { answerWith } from './testing/answers.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

function setUp() {
  const time = { now: 0, wall: day };
  const shared = createSharedToken(
    () => time.now,
    () => time.wall,
  );
  const pass = (ms: number) => {
    time.now += ms;
    time.wall += ms;
  };
  return { shared, time, pass, held: (stale?: string) => shared.get(stale)?.answer.access_token };
}

describe('createSharedToken', () => {
  it('keeps a token until a tenth of its life is left', () => {
    const { shared, pass, held } = setUp();
    shared.put(answerWith('a'), 0);
    pass(9 * minute);
    expect(shared.get()).toMatchObject({ age: 9 * minute });
    pass(1);
    expect(held()).toBeUndefined();
  });

  it('never gives the one that will not do', () => {
    const { shared, held } = setUp();
    shared.put(answerWith('a'), 0);
    expect(held('a')).toBeUndefined();
    expect(held('b')).toBe('a');
  });

  it('keeps the newer one, whichever came last', () => {
    const { shared, pass, held } = setUp();
    shared.put(answerWith('a'), 2 * minute);
    shared.put(answerWith('b'), minute);
    expect(held()).toBe('b');
    pass(minute);
    shared.put(answerWith('c'), 3 * minute);
    expect(held()).toBe('b');
  });

  it.each([
    ['F12 the machine slept, and only the wall clock went on', { wall: 120 * minute }, undefined],
    [
      'F12 the wall clock was set a day ahead: it may have slept, for all one knows',
      { wall: day },
      undefined,
    ],
    ['F12 the wall clock was put back by a day', { wall: -day }, 'a'],
  ] as const)('%s', (_what, { wall }, expected) => {
    const { shared, time, held } = setUp();
    shared.put(answerWith('a'), 0);
    time.wall += wall;
    expect(held()).toBe(expected);
  });

  it('F12 a wall clock that was put back does not keep a token for ever', () => {
    const { shared, time, pass, held } = setUp();
    shared.put(answerWith('a'), 0);
    time.wall -= day;
    pass(10 * minute);
    expect(held()).toBeUndefined();
  });
});
