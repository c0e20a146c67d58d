import { afterEach, describe, expect, it, vi } from 'vitest';
import { authPaths } from '#contract/own/session.ts';
import { endSession } from './sessionEndpoint.ts';
import { answerWith } from './testing/answers.ts';

const there = () => Response.json(answerWith('a'));
const gone = () => new Response(null, { status: 401 });
const lost = () => new TypeError('Failed to fetch');

afterEach(() => vi.unstubAllGlobals());

/** Answers the paths in the order in which they are asked for. */
function setUp(...answers: (Response | Error)[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const next = answers.shift() ?? new Error('asked too often');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return asked;
}

describe('endSession', () => {
  it('is done when the gateway says so', async () => {
    const asked = setUp(new Response(null, { status: 204 }));
    await endSession();
    expect(asked).toEqual([authPaths.signOut]);
  });

  it.each([
    ['the answer was lost', lost()],
    ['there was no session', gone()],
    ['the gateway failed', new Response(null, { status: 500 })],
  ])('looks where %s, and is done when there is no session any more', async (_what, answer) => {
    const asked = setUp(answer, gone());
    await endSession();
    expect(asked).toEqual([authPaths.signOut, authPaths.token]);
  });

  it('fails when the session is still there', async () => {
    setUp(lost(), there());
    await expect(endSession()).rejects.toThrow('not ended');
  });

  it('fails when nobody knows', async () => {
    setUp(lost(), lost());
    await expect(endSession()).rejects.toThrow('Failed to fetch');
  });
});
