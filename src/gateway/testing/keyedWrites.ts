import { writeNewReferral } from '#contract/upstream/write.ts';
import { keepReferrals } from './keptReferrals.ts';
import { started as startedGateway } from './started.ts';

/** What creates a referral for John. */
export const john = writeNewReferral({
  firstName: 'John',
  lastName: 'Canary',
  dateOfBirth: '1999-01-30',
  email: 'john@patient.example',
});
/** What creates one for Jane. */
export const jane = writeNewReferral({
  firstName: 'Jane',
  lastName: 'Canary',
  email: 'jane@patient.example',
});
/** The upstream's call for both. */
export const create = /^POST \/api\/v1\/referrals$/;
/** A key. */
export const keyOf = (n: number) => `0123456789abcdef${n}`;

/** A gateway in front of an upstream that keeps referrals, and a clinician's writes under keys. */
export async function started(options: Parameters<typeof startedGateway>[0] = {}) {
  const { gateway, browser } = await startedGateway(options);
  const upstream = keepReferrals(gateway.upstream, gateway.clock);
  const write = (path: string, json: unknown, key: string, method: 'POST' | 'PATCH' = 'PATCH') =>
    browser.send(`/api/v1/referrals${path}`, {
      method,
      headers: { 'idempotency-key': key },
      ...(json !== undefined && { json }),
    });
  const created = (key = keyOf(1), patient: unknown = john) => write('', patient, key, 'POST');
  return {
    gateway,
    browser,
    ...upstream,
    write,
    created,
    /** The calls that the upstream received, but for those that read. */
    writes: () => gateway.upstream.journal.map(({ call }) => call).filter((call) => !call.startsWith('GET')),
    /** Creates a referral, and forgets that in the upstream's journal; gives its path. */
    one: async (): Promise<string> => {
      await created(keyOf(0));
      gateway.upstream.journal.length = 0;
      return `/${upstream.referrals[0]?.id ?? ''}`;
    },
  };
}
