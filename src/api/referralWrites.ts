import type { Patient, Referral, ReferralUpdate, TimeSlot } from '#contract/referral.ts';
import { writeNewReferral, writePickedTimeSlot, writeUpdate } from '#contract/upstream/write.ts';
import { operation } from './operation.ts';
import { referralAnswer } from './readers.ts';
import type { Request } from './request.ts';

/** The calls that write a referral. All reject with ApiError. Apart from what reads, so that no first screen waits for them. */
export function referralWrites(request: Request) {
  return {
    /** Creates a referral from the patient's details. */
    create: (patient: Partial<Patient>): Promise<Referral> =>
      request({ ...operation('createReferral'), body: writeNewReferral(patient), read: referralAnswer }),

    /** Changes the given answers of a referral and no others. */
    update: (id: string, update: ReferralUpdate): Promise<Referral> =>
      request({ ...operation('updateReferral', id), body: writeUpdate(update), read: referralAnswer }),

    /** Holds an appointment for the patient: all of its blocks. */
    pickTimeSlot: (id: string, { ids }: TimeSlot): Promise<Referral> =>
      request({ ...operation('pickTimeSlots', id), body: writePickedTimeSlot(ids), read: referralAnswer }),

    /** Hands the referral over to the patient. */
    submit: (id: string): Promise<Referral> =>
      request({ ...operation('submitReferral', id), read: referralAnswer }),

    /** Confirms a referral for which the clinician has filled in everything. */
    confirm: (id: string): Promise<Referral> =>
      request({ ...operation('confirmReferral', id), read: referralAnswer }),
  };
}
