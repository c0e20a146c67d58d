import { expect, it, vi } from 'vitest';
import { countedFetch } from './countedFetch.ts';

it.each([
  [200, true],
  [422, true],
  [503, true],
  [401, false],
])('an answer with %i: the session was used is %s, when the call was sent', async (status, counts) => {
  const used = vi.fn();
  let time = 1_000;
  const fetch = countedFetch({ now: () => time, used }, () => {
    time += 500;
    return Promise.resolve(new Response(null, { status }));
  });
  expect((await fetch('/api/v1/referrals')).status).toBe(status);
  expect(used.mock.calls).toEqual(counts ? [[1_000]] : []);
});

it('a call that no answer comes to is no use', async () => {
  const used = vi.fn();
  const fetch = countedFetch({ now: () => 0, used }, () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(fetch('/api/v1/referrals')).rejects.toThrow('Failed to fetch');
  expect(used).not.toHaveBeenCalled();
});
