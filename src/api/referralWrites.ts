import type { Patient, Referral, ReferralUpdate, TimeSlot } from '#contract/referral.ts';
import { writeNewReferral, writePickedTimeSlot, writeUpdate } from '#contract/upstream/write.ts';
import { operation } from './operation.ts';
import { referralAnswer } from './readers.ts';
import type { Request } from './request.ts';

/**
 * The calls that write a referral, each done once for a key. All reject with ApiError. Apart from what reads, so that no
 * first screen waits for them.
 */
export function referralWrites(request: Request) {
  const read = referralAnswer;
  return {
    /** Creates a referral from the patient's details. */
    create: (patient: Partial<Patient>, key: string): Promise<Referral> =>
      request({ ...operation('createReferral'), body: writeNewReferral(patient), key, read }),

    /** A referral as it stands at this moment, past every cache. */
    current: (id: string): Promise<Referral> => request({ ...operation('getReferral', id), read }),

    /** Changes the given answers of a referral and no others, if they are still as they were read (else `conflict`). */
    update: ({ id, version }: Referral, update: ReferralUpdate, key: string): Promise<Referral> =>
      request({ ...operation('updateReferral', id), body: writeUpdate(update), key, version, read }),

    /** Holds an appointment for the patient: all of its blocks. On the same condition. */
    pickTimeSlot: ({ id, version }: Referral, { ids }: TimeSlot, key: string): Promise<Referral> =>
      request({ ...operation('pickTimeSlots', id), body: writePickedTimeSlot(ids), key, version, read }),

    /** Hands the referral over to the patient. */
    submit: (id: string, key: string): Promise<Referral> =>
      request({ ...operation('submitReferral', id), key, read }),

    /** Confirms a referral for which the clinician has filled in everything. */
    confirm: (id: string, key: string): Promise<Referral> =>
      request({ ...operation('confirmReferral', id), key, read }),
  };
}
