import { loadable } from '#lib/loadable.ts';

// The schemas stay out of the first load: no answer is read before the first field accepts typing.
const upstream = loadable(() => import('#contract/upstream/read.ts'));
const booking = loadable(() => import('#contract/upstream/readBooking.ts'));
const drafts = loadable(() => import('#contract/own/draftSchemas.ts'));
const practices = loadable(() => import('#contract/own/practiceSchemas.ts'));

/** Schema of an answer with one referral. */
export const referralAnswer = loadable(async () => (await upstream.load()).referralAnswer);

/** Schema of an answer with a list of referrals. */
export const referralListAnswer = loadable(async () => (await upstream.load()).referralListAnswer);

/** Schema of an answer with a modality's body parts. */
export const bodyPartsAnswer = loadable(async () => (await upstream.load()).bodyPartsAnswer);

/** Schema of an answer with imaging providers. */
export const providersAnswer = loadable(async () => (await booking.load()).providersAnswer);

/** Schema of an answer with safety questions. */
export const safetyQuestionsAnswer = loadable(async () => (await booking.load()).safetyQuestionsAnswer);

/** Schema of an answer with free appointments. */
export const timeSlotsAnswer = loadable(async () => (await booking.load()).timeSlotsAnswer);

/** Schema of an answer with a referral's drafts. */
export const draftsAnswer = loadable(async () => (await drafts.load()).draftsAnswer);

/** Schema of the answer to a stored draft. */
export const draftSaved = loadable(async () => (await drafts.load()).draftSaved);

/** Schema of an answer with the clinician's recent practices. */
export const practicesAnswer = loadable(async () => (await practices.load()).practicesAnswer);
