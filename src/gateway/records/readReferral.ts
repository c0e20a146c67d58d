import type { RecordedReferral } from '#contract/fhir/summary.ts';
import { bodyPartsAnswer, referralAnswer } from '#contract/upstream/read.ts';
import { GatewayError } from '../errors.ts';
import { readBounded } from '../upstream/readBounded.ts';
import type { ScanCall } from '../upstream/scanApi.ts';
import { sendForClinician, type SendOptions } from '../upstream/sendForClinician.ts';
import type { Caller } from '../upstream/tokens.ts';

/**
 * Reads one referral of a clinician with the names of its body parts.
 * @throws GatewayError `not-found` when it is not this clinician's; `upstream-contract` when anything of it cannot be
 * read: half a referral in a patient's record would look like a whole one.
 */
export async function readReferral(
  options: SendOptions & { readonly answerBytes: number },
  caller: Caller,
  referralId: string,
  signal: AbortSignal,
): Promise<RecordedReferral> {
  const { requestId } = caller;
  const get = async (call: Pick<ScanCall, 'operation' | 'referralId' | 'query'>) =>
    readBounded(await sendForClinician(options, caller, { ...call, requestId, signal }), options.answerBytes);

  const referral = referralAnswer.safeParse(await get({ operation: 'getReferral', referralId })).data;
  if (referral?.id.toLowerCase() !== referralId.toLowerCase()) throw unreadable('referral');
  const { modality, bodyPartIds } = referral;
  if (modality === null || bodyPartIds.length === 0) return { referral, bodyParts: [] };

  const query = `?${new URLSearchParams({ modality }).toString()}`;
  const parts = bodyPartsAnswer.safeParse(await get({ operation: 'listBodyParts', query })).data;
  if (!parts) throw unreadable('body parts');
  const names = new Map(parts.map(({ id, name }) => [id, name]));
  // One that is no longer listed is still part of the referral.
  return { referral, bodyParts: bodyPartIds.map((id) => names.get(id) ?? `Body part number ${id}`) };
}

function unreadable(what: string): GatewayError {
  return new GatewayError('upstream-contract', { reason: `the answer with the ${what} cannot be read` });
}
