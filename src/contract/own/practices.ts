import type { GpDetails } from '../referral.ts';

/** A GP practice, with nothing of the patient: not even whether one is registered there. '' means "not given". */
export type GpPractice = Omit<GpDetails, 'notRegistered'>;

/** A practice that is kept for the clinician. The id is random; it stays the same when the practice is used again. */
export interface KeptPractice extends GpPractice {
  readonly id: string;
}

/** Where the clinician's recent practices are: GET answers `practicesAnswer`, POST `practiceRequest` answers 204. */
export const practicesPath = '/api/practices';

/** Where one of them is: DELETE answers 204, also when it is gone already. */
export const practicePath = (id: string) => `${practicesPath}/${encodeURIComponent(id)}`;
