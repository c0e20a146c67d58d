import { describe, expect, it, vi } from 'vitest';
import type { SessionAnswer } from '#contract/own/session.ts';
import { createAuth, NoTokenError } from './auth.ts';

const session: SessionAnswer['session'] = {
  clinician: { firstName: 'Amara', lastName: 'Okafor', email: 'amara@clinic.example' },
  partner: {
    id: 'p',
    name: 'P',
    modalities: ['MRI'],
    finish: ['submit'],
    documents: { maxBytes: 1, extensions: [], inWords: '' },
    declarations: { submit: '', ionising: '' },
  },
  start: null,
};

function setUp(answers: (SessionAnswer | undefined | Error)[]) {
  let time = 0;
  const exchange = vi.fn((_stale?: string) => {
    const next = answers.shift();
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  const onOtherClinician = vi.fn();
  const auth = createAuth({ exchange, end: () => Promise.resolve(), onOtherClinician, now: () => time });
  return { auth, exchange, onOtherClinician, pass: (seconds: number) => (time += seconds * 1000) };
}

const answer = (token: string, expiresIn = 600): SessionAnswer => ({
  access_token: token,
  token_type: 'Bearer',
  expires_in: expiresIn,
  session,
});

describe('createAuth', () => {
  it('asks once for all that wait', async () => {
    const { auth, exchange } = setUp([answer('a')]);
    expect(await Promise.all(Array.from({ length: 20 }, () => auth.token()))).toEqual(Array(20).fill('a'));
    expect(exchange).toHaveBeenCalledTimes(1);
  });

  it('keeps a token until a tenth of its life is left', async () => {
    const { auth, exchange, pass } = setUp([answer('a'), answer('b')]);
    await auth.token();
    pass(539);
    expect(await auth.token()).toBe('a');
    pass(2);
    expect(await auth.token()).toBe('b');
    expect(exchange).toHaveBeenCalledTimes(2);
  });

  it('renews a refused token once, whoever reports it and however late', async () => {
    const { auth, exchange } = setUp([answer('a'), answer('b')]);
    await auth.token();
    expect(await Promise.all(Array.from({ length: 20 }, () => auth.renew('a')))).toEqual(Array(20).fill('b'));
    expect(await auth.renew('a')).toBe('b');
    expect(exchange).toHaveBeenCalledTimes(2);
  });

  it('says which token will not do, and asks the server itself when there is a reason to', async () => {
    const { auth, exchange, pass } = setUp([answer('a'), answer('b'), answer('c'), answer('d')]);
    await auth.token();
    pass(541);
    await auth.token();
    await auth.renew('b');
    await auth.check();
    expect(exchange.mock.calls).toEqual([[undefined], ['a'], ['b'], [undefined]]);
  });

  it('asks the server after what is under way, not with it', async () => {
    const { auth, exchange } = setUp([answer('a'), answer('b'), answer('c')]);
    await auth.token();
    await Promise.all([auth.renew('a'), auth.check(), auth.check()]);
    expect(exchange.mock.calls).toEqual([[undefined], ['a'], [undefined]]);
  });

  it('is over when told so, and goes on when the server says that it is not', async () => {
    const { auth } = setUp([answer('a'), answer('b')]);
    await auth.check();
    auth.over();
    expect(auth.state()).toEqual({ status: 'ended', session });
    await auth.check();
    expect(auth.state().status).toBe('signed-in');
    expect(await auth.token()).toBe('b');
  });

  it('is signed out when there never was a session', async () => {
    const { auth } = setUp([undefined]);
    await auth.check();
    expect(auth.state()).toEqual({ status: 'signed-out' });
  });

  it('keeps who was signed in when the session ends, so that the page can stay', async () => {
    const { auth } = setUp([answer('a'), undefined]);
    await auth.check();
    await expect(auth.renew('a')).rejects.toEqual(new NoTokenError('signed-out'));
    expect(auth.state()).toEqual({ status: 'ended', session });
  });

  it('is unreachable at the start without a server, and recovers', async () => {
    const { auth } = setUp([new Error('down'), answer('a')]);
    await auth.check();
    expect(auth.state().status).toBe('unreachable');
    await auth.check();
    expect(auth.state().status).toBe('signed-in');
  });

  it('goes on with a living token when its early renewal fails', async () => {
    const { auth, pass } = setUp([answer('a'), new Error('down'), new Error('down')]);
    await auth.token();
    pass(550);
    expect(await auth.token()).toBe('a');
    pass(60);
    await expect(auth.token()).rejects.toEqual(new NoTokenError('unreachable'));
    expect(auth.state().status).toBe('signed-in');
  });

  it('does not go on over the work of somebody else', async () => {
    const other = {
      ...answer('b'),
      session: { ...session, clinician: { ...session.clinician, email: 'x@y.example' } },
    };
    const { auth, onOtherClinician } = setUp([answer('a'), undefined, other]);
    await auth.check();
    await auth.renew('a').catch(() => undefined);
    await auth.check();
    expect(onOtherClinician).toHaveBeenCalledTimes(1);
    expect(auth.state()).toEqual({ status: 'ended', session });
  });

  it('A19 takes the work of one clinician off the screen before another one’s page comes', async () => {
    const other = {
      ...answer('b'),
      session: { ...session, clinician: { ...session.clinician, email: 'x@y.example' } },
    };
    const { auth, onOtherClinician } = setUp([answer('a'), other]);
    await auth.check();
    onOtherClinician.mockImplementation(() => expect(auth.state().status).toBe('ended'));
    await expect(auth.renew('a')).rejects.toEqual(new NoTokenError('signed-out'));
    expect(onOtherClinician).toHaveBeenCalledTimes(1);
  });

  it('goes on when the address was changed at the start', async () => {
    const toStart = { ...session, start: { url: 'https://terms.example', version: '1' } };
    const started = { ...session, clinician: { ...session.clinician, email: 'scans@clinic.example' } };
    const { auth, onOtherClinician } = setUp([
      { ...answer('a'), session: toStart },
      { ...answer('b'), session: started },
    ]);
    await auth.check();
    await auth.renewSession();
    expect(onOtherClinician).not.toHaveBeenCalled();
    expect(auth.state()).toEqual({ status: 'signed-in', session: started, at: 0 });
  });

  it('forgets the token at sign-out', async () => {
    const { auth, exchange } = setUp([answer('a'), undefined]);
    await auth.check();
    await auth.signOut();
    expect(auth.state()).toEqual({ status: 'signed-out' });
    await expect(auth.token()).rejects.toBeInstanceOf(NoTokenError);
    expect(exchange).toHaveBeenCalledTimes(2);
  });
});
