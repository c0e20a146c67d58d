import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { GatewayError } from '../errors.ts';
import { readStanding } from '../journal/standing.ts';
import { beforeDeadline } from '../upstream/beforeDeadline.ts';
import type { ScanAnswer, ScanApi, ScanCall } from '../upstream/scanApi.ts';
import { sendForClinician } from '../upstream/sendForClinician.ts';
import type { Caller } from '../upstream/tokens.ts';
import type { ProxyContext } from './proxyContext.ts';
import { versionOf } from './version.ts';

/** A call of the upstream that is sent only if the referral's answers are still those that it is based on. */
export interface Matching {
  readonly caller: Caller;
  readonly call: Omit<ScanCall, 'authorization' | 'signal'> & { readonly referralId: string };
  /** An ETag; undefined sends it whatever the answers are. */
  readonly ifMatch: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * Sends a call, by its own way to the upstream. One after another for each referral, in however many processes: nothing
 * that looks here comes between the look and the write.
 * @returns a success @throws GatewayError; `stale` when the answers have changed
 */
export async function sendMatching(
  { scanApi, tokens, vault, clock, limits }: ProxyContext,
  through: ScanApi,
  { caller, call, ifMatch, signal }: Matching,
): Promise<ScanAnswer> {
  const { refusalBytes, answerBytes, jsonMs, journalPollMs } = limits;
  const send = () =>
    sendForClinician({ scanApi: through, tokens, refusalBytes }, caller, { ...call, signal });
  if (ifMatch === undefined) return send();

  const name = `write ${call.referralId}`;
  const holder = randomUUID();
  // Longer than anything that is done under it.
  const isTaken = async () => !(await vault.lease(name, holder, clock(), clock() + 2 * jsonMs));
  while (await isTaken()) await beforeDeadline(pause(journalPollMs / 4), signal);
  try {
    const options = { scanApi, tokens, refusalBytes, answerBytes };
    const { referral } = await readStanding({ options, caller, signal }, call.referralId);
    if (`"${versionOf(referral)}"` !== ifMatch) throw new GatewayError('stale');
    return await send();
  } finally {
    // It ends by itself; what was done is done.
    await vault.release(name, holder).catch(() => undefined);
  }
}
