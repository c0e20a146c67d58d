/** The draft's place of a referral that does not exist upstream yet. */
export const newReferral = 'new';

/** Where the drafts of one referral are: GET answers `draftsAnswer`. `referral` is an id or {@link newReferral}. */
export const draftsPath = (referral: string) => `/api/drafts/${encodeURIComponent(referral)}`;

/** Where one step's draft is: PUT `draftRequest` answers `draftSaved`, DELETE answers 204. */
export const draftPath = (referral: string, step: string) =>
  `${draftsPath(referral)}/${encodeURIComponent(step)}`;
