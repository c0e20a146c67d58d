import { describe, expect, it, vi } from 'vitest';
import type { SessionAnswer } from '#contract/own/session.ts';
import { createAssertionExchange } from './assertionEndpoint.ts';

const answer: SessionAnswer = {
  access_token: 'first',
  token_type: 'Bearer',
  expires_in: 600,
  session: {
    clinician: { firstName: 'Amara', lastName: 'Okafor', email: 'amara@clinic.example' },
    partner: {
      id: 'northgate',
      name: 'Northgate',
      modalities: ['MRI'],
      finish: ['submit'],
      documents: { maxBytes: 1, extensions: [], inWords: '' },
      declarations: { submit: '', ionising: '' },
    },
    start: null,
  },
};
const ok = (token = 'first') => Response.json({ ...answer, access_token: token });
const refused = (reason: string, status = 401, error = 'invalid_grant') =>
  Response.json({ error: { code: 'unauthenticated', assertion: { error, reason } } }, { status });

function setUp(...answers: (Response | Error)[]) {
  let count = 0;
  const fetch = vi.fn<typeof globalThis.fetch>(() => {
    const next = answers.shift() ?? new Error('asked too often');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  const getAssertion = vi.fn(() => Promise.resolve(`assertion ${(count += 1)}`));
  const onRefused = vi.fn();
  const { exchange, again } = createAssertionExchange({
    partner: 'northgate',
    getAssertion,
    onRefused,
    fetch,
  });
  const sent = () => fetch.mock.calls.map(([, init]) => Object.fromEntries(init?.body as URLSearchParams));
  return { exchange, again, fetch, getAssertion, onRefused, sent };
}

describe('createAssertionExchange', () => {
  it('sends the assertion for its own partner, and no cookie', async () => {
    const { exchange, fetch, sent } = setUp(ok());
    expect(await exchange()).toMatchObject({ access_token: 'first' });
    expect(sent()).toEqual([
      {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        client_id: 'northgate',
        assertion: 'assertion 1',
      },
    ]);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
  });

  it('renews with a fresh assertion and the last access token', async () => {
    const { exchange, sent } = setUp(ok('first'), ok('second'), ok('third'));
    await exchange();
    await exchange();
    await exchange();
    expect(sent().map(({ assertion, access_token }) => [assertion, access_token])).toEqual([
      ['assertion 1', undefined],
      ['assertion 2', 'first'],
      ['assertion 3', 'second'],
    ]);
  });

  it('asks for nothing any more once the session is over, until the clinician wants to go on', async () => {
    const { exchange, again, getAssertion, onRefused, sent } = setUp(
      ok(),
      refused('session-ended'),
      ok('new'),
    );
    await exchange();
    expect(await exchange()).toBeUndefined();
    expect(await exchange()).toBeUndefined();
    expect(getAssertion).toHaveBeenCalledTimes(2);
    expect(onRefused).not.toHaveBeenCalled();
    again();
    expect(await exchange()).toMatchObject({ access_token: 'new' });
    expect(sent().at(-1)).not.toHaveProperty('access_token');
  });

  it.each(['assertion-expired', 'assertion-replayed', 'assertion-issuer'])(
    'tells of %s and does not try by itself again',
    async (reason) => {
      const { exchange, getAssertion, onRefused } = setUp(refused(reason));
      expect(await exchange()).toBeUndefined();
      expect(await exchange()).toBeUndefined();
      expect(getAssertion).toHaveBeenCalledTimes(1);
      expect(onRefused.mock.calls).toEqual([[expect.objectContaining({ reason })]]);
    },
  );

  it.each([
    [
      'the partner’s keys are not there right now',
      refused('assertion-keys-unavailable', 503, 'temporarily_unavailable'),
    ],
    ['the gateway is not there', new TypeError('Failed to fetch')],
    ['something else answers', new Response('<html>', { status: 502 })],
    ['the answer is none of ours', Response.json({})],
  ])('tries again the next time when %s', async (_what, failure) => {
    const { exchange } = setUp(failure, ok());
    await expect(exchange()).rejects.toThrow(/Token endpoint answered|Failed to fetch/);
    expect(await exchange()).toMatchObject({ access_token: 'first' });
  });

  it('sends nothing without an assertion', async () => {
    const { exchange, getAssertion, fetch } = setUp(ok());
    getAssertion.mockRejectedValueOnce(new Error('the portal has none'));
    await expect(exchange()).rejects.toThrow('the portal has none');
    expect(fetch).not.toHaveBeenCalled();
    expect(await exchange()).toBeDefined();
  });
});
