import { ApiError } from '#api/ApiError.ts';
import { referralWrites } from '#api/referralWrites.ts';
import type { Request } from '#api/request.ts';
import { samePatient } from '#clinical/prefill/samePatient.ts';
import { changesTo, withUpdate } from '#contract/changes.ts';
import type { Patient, Referral, ReferralUpdate } from '#contract/referral.ts';
import type { Saved } from '#wizard/handle.ts';
import { changeReferral } from './changeReferral.ts';
import { handOver } from './handOver.ts';
import { underKey, type OpenAction } from './underKey.ts';

/** What a screen writes with. */
export interface Writing {
  readonly request: Request;
  /** What the screen has asked for last, if it is not known how that ended. */
  readonly open: { current: OpenAction | undefined };
}

/**
 * Writes what an update changes, and gives the referral as it is then; the same one when nothing changes. See
 * {@link changeReferral}.
 * @param known what the update is based on; undefined: it is created from the update's patient
 * @param over what others have saved since: what the update changes is put on that, whatever they have changed
 * @param newKey names the creation: it is done once however often it is asked for, with whatever answers
 * @throws ApiError
 */
export async function writeReferral(
  writing: Writing,
  known: Referral | undefined,
  update: ReferralUpdate,
  newKey: string,
  over?: Referral,
): Promise<Saved<Referral>> {
  if (known && over) return changeReferral(writing, over, changesTo(known, update) ?? {});
  if (known) return changeReferral(writing, known, update);
  const { referral, isNew } = await create(writing, update.patient ?? {}, newKey);
  if (isNew) return { ok: true, referral: withUpdate(referral, update) };
  return changeReferral(writing, referral, update);
}

/**
 * Creates a referral, once for its key. One that was created under it before with other answers counts where this screen
 * did that and lost the answer, or where it is the very patient's: in another tab the key may be another patient's.
 */
async function create(
  { request, open }: Writing,
  patient: Partial<Patient>,
  key: string,
): Promise<{ referral: Referral; isNew: boolean }> {
  const writes = referralWrites(request);
  const isAgain = open.current?.key === key;
  open.current = { name: 'create', key };
  try {
    return { referral: await writes.create(patient, key), isNew: true };
  } catch (error) {
    if (!(error instanceof ApiError) || !error.referralId) throw error;
    const referral = await writes.current(error.referralId);
    if (!isAgain && !samePatient(patient, referral.patient)) throw error;
    return { referral, isNew: false };
  }
}

/**
 * Ends a referral: hands it over to the patient, or confirms what was booked. See {@link handOver}.
 * @param read the referral as it stands at this moment
 * @throws ApiError
 */
export function endReferral(
  { request, open }: Writing,
  known: Referral,
  way: 'submit' | 'confirm',
  read: () => Promise<Referral>,
): Promise<Referral> {
  return handOver(known, {
    read,
    send: () => underKey(open, way, (key) => referralWrites(request)[way](known.id, key)),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}
