/** In place of a referral: all new ones, which do not exist upstream yet. */
export const newReferral = 'new';

/**
 * Whether this is the place of a new referral: what the browser made up when it was opened. Until the referral exists its
 * drafts are kept there, and it is created under this key. No referral has such an id.
 */
export const isNewPlace = (text: string): boolean => /^[\da-f]{32}$/.test(text);

/** Where it is listed what the clinician has drafts of: GET answers `keptDraftsAnswer`. */
export const keptDraftsPath = '/api/drafts';

/**
 * Where the drafts of one referral are: GET answers `draftsAnswer`, DELETE answers 204. `referral` is an id or the place of
 * a new one; for {@link newReferral} GET answers with the drafts of all new ones, by place.
 */
export const draftsPath = (referral: string) => `${keptDraftsPath}/${encodeURIComponent(referral)}`;

/** Where one step's draft is: PUT `draftRequest` answers `draftSaved`, DELETE answers 204. */
export const draftPath = (referral: string, step: string) =>
  `${draftsPath(referral)}/${encodeURIComponent(step)}`;

/**
 * Among a referral's drafts, with which it goes when the referral is handed over: on which step it was left in a frame. No
 * step has this name, and it does not count as something typed.
 */
export const openedStepPlace = 'opened-step';
