import { loadable } from '#lib/loadable.ts';

// The schemas stay out of the first load: no answer is read before the first field accepts typing.
const upstream = loadable(() => import('#contract/upstream/read.ts'));
const drafts = loadable(() => import('#contract/own/draftSchemas.ts'));

/** Schema of an answer with one referral. */
export const referralAnswer = loadable(async () => (await upstream.load()).referralAnswer);

/** Schema of an answer with a list of referrals. */
export const referralListAnswer = loadable(async () => (await upstream.load()).referralListAnswer);

/** Schema of an answer with a modality's body parts. */
export const bodyPartsAnswer = loadable(async () => (await upstream.load()).bodyPartsAnswer);

/** Schema of an answer with a referral's drafts. */
export const draftsAnswer = loadable(async () => (await drafts.load()).draftsAnswer);

/** Schema of the answer to a stored draft. */
export const draftSaved = loadable(async () => (await drafts.load()).draftSaved);
