import { describe, expect, it } from 'vitest';
import { ApiError, type ApiErrorKind } from '#api/ApiError.ts';
import type { Referral } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import { handOver } from './handOver.ts';

const standing = (status?: string): Referral =>
  referralAnswer.parse({ object: { id: '1', status, referral_information: 'Pain' } });
const open = standing('Created');
const confirmed = standing('Confirmed');

/** An upstream that plays what it is told, one answer per call; the last reading stays. */
function upstream(readings: readonly (Referral | ApiErrorKind)[], sending: Referral | ApiErrorKind) {
  const left = [...readings];
  const log: string[] = [];
  const play = (answer: Referral | ApiErrorKind | undefined) => {
    if (answer === undefined) throw new Error('asked too often');
    if (typeof answer === 'string') throw new ApiError(answer, { requestId: 'r1' });
    return answer;
  };
  return {
    log,
    calls: {
      read: async () => {
        log.push('read');
        return play(left.length > 1 ? left.shift() : left[0]);
      },
      send: async () => {
        log.push('send');
        return play(sending);
      },
      pause: async () => undefined,
    },
  };
}

describe('handOver', () => {
  it('sends once and believes the answer', async () => {
    const { calls, log } = upstream([open], confirmed);
    expect(await handOver(open, calls)).toMatchObject({ status: { known: 'Confirmed' }, notes: 'Pain' });
    expect(log).toEqual(['read', 'send']);
  });

  it('sends nothing when it was handed over before', async () => {
    const { calls, log } = upstream([confirmed], 'rejected');
    expect((await handOver(open, calls)).status.known).toBe('Confirmed');
    expect(log).toEqual(['read']);
  });

  it('reads how it stands when the answer does not say', async () => {
    const { calls, log } = upstream([open, confirmed], standing());
    expect((await handOver(open, calls)).status.known).toBe('Confirmed');
    expect(log).toEqual(['read', 'send', 'read']);
  });

  it.each(['network', 'timeout', 'server', 'contract', 'conflict', 'rejected'] as const)(
    'F21: after a lost or refused answer (%s) it is done when a reading says so',
    async (kind) => {
      const { calls } = upstream([open, confirmed], kind);
      expect((await handOver(open, calls)).status.known).toBe('Confirmed');
    },
  );

  it('F21: goes on reading while the readings are lost, too', async () => {
    const { calls, log } = upstream([open, 'network', 'timeout', confirmed], 'timeout');
    expect((await handOver(open, calls)).status.known).toBe('Confirmed');
    expect(log).toEqual(['read', 'send', 'read', 'read', 'read']);
  });

  it('says why it was refused when it still is open', async () => {
    const { calls } = upstream([open], 'rejected');
    await expect(handOver(open, calls)).rejects.toMatchObject({ kind: 'rejected' });
  });

  it('F21: says that nobody can tell when nothing can be read, never that it failed', async () => {
    const { calls, log } = upstream([open, 'network'], 'network');
    await expect(handOver(open, calls)).rejects.toMatchObject({
      kind: 'network',
      message: expect.stringContaining('it is not known yet whether this went through'),
      requestId: 'r1',
    });
    expect(log.filter((each) => each === 'send')).toHaveLength(1);
  });

  it('sends nothing as long as it cannot be read how it stands', async () => {
    const { calls, log } = upstream(['network'], confirmed);
    await expect(handOver(open, calls)).rejects.toMatchObject({ kind: 'network' });
    expect(log).toEqual(['read']);
  });

  it('leaves the end of the session to the session', async () => {
    const { calls, log } = upstream([open], 'unauthenticated');
    await expect(handOver(open, calls)).rejects.toMatchObject({ kind: 'unauthenticated' });
    expect(log).toEqual(['read', 'send']);
  });
});
