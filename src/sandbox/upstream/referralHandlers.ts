import { referralNames } from '#contract/upstream/names.ts';
import type { ReferralUpdateWire, ValidationErrorWire } from '#contract/upstream/wire.ts';
import { raise } from '#lib/raise.ts';
import { z } from '#lib/zod.ts';
import { changedAnswers, newAnswers } from '../rules/answers.ts';
import { closedErrors, confirmErrors, submitErrors } from '../rules/finish.ts';
import type { ReferralChange, StoredReferral } from '../store/referrals.ts';
import type { User } from '../store/users.ts';
import { type Answer, listed, refused, written } from './answer.ts';
import { forReferral, forUser, type Handlers, type Surroundings } from './call.ts';
import { representer } from './represent.ts';

const pageNumber = (most: number, fallback: number) =>
  z.catch(
    z.pipe(
      z.string().check(z.regex(/^\d+$/)),
      z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(most))),
    ),
    fallback,
  );
/** A page out of bounds reads as the default: the documentation has no refusal for it. */
const paging = z.object({ page: pageNumber(1_000_000, 1), per_page: pageNumber(100, 25) });

type Operations =
  | 'createReferral'
  | 'listReferrals'
  | 'getReferral'
  | 'updateReferral'
  | 'submitReferral'
  | 'confirmReferral';

/** The operations on a referral's own answers and status. */
export function referralHandlers({ store, clock }: Surroundings): Pick<Handlers, Operations> {
  const change = (user: User, id: string, to: ReferralChange): Answer =>
    written(
      200,
      representer(store, user)(store.referrals.change(id, to) ?? raise('the referral has vanished')),
    );

  const finish = (status: string, missing: (answers: ReferralUpdateWire) => ValidationErrorWire[]) =>
    forReferral(store, (referral, user) => {
      const closed = closedErrors(referral.status);
      const errors = closed.length > 0 ? closed : missing(referral.answers);
      if (errors.length > 0) return refused(errors, representer(store, user)(referral));
      return change(user, referral.id, { status });
    });

  return {
    createReferral: forUser((user, { body, trace }) => {
      const checked = newAnswers(body);
      if (checked.errors) return refused(checked.errors);
      const referral = store.referrals.add(user, checked.value, clock.now());
      trace.referralId = referral.id;
      return written(201, representer(store, user)(referral));
    }),
    listReferrals: forUser((user, { query }) => {
      const { page, per_page } = paging.parse(query);
      const { rows, total } = store.referrals.page(user, page, per_page);
      return listed(rows.map(representer(store, user)), { pagination: { page, per_page, total } });
    }),
    getReferral: forReferral(store, (referral, user) => written(200, representer(store, user)(referral))),
    updateReferral: forReferral(store, (referral, user, { body }) => {
      const unchanged = representer(store, user)(referral);
      const closed = closedErrors(referral.status);
      if (closed.length > 0) return refused(closed, unchanged);
      const checked = changedAnswers(referral.answers, body);
      if (checked.errors) return refused(checked.errors, unchanged);
      return store.transaction(() => {
        if (!isOtherScan(referral, checked.value))
          return change(user, referral.id, { answers: checked.value });
        // An appointment is at one provider and as long as the scan takes: with another one it is free again.
        store.bookings.book(referral.id, []);
        return change(user, referral.id, { answers: checked.value, timeSlot: null });
      });
    }),
    submitReferral: finish('Submitted', submitErrors),
    confirmReferral: finish('Confirmed', confirmErrors),
  };
}

/** Whether the provider, the modality or the body parts change. The order of the body parts does not matter. */
function isOtherScan(referral: StoredReferral, answers: ReferralUpdateWire): boolean {
  const scan = (of: ReferralUpdateWire) =>
    JSON.stringify([
      of[referralNames.providerId],
      of[referralNames.modality],
      of[referralNames.bodyPartIds]?.toSorted((a, b) => a - b) ?? [],
    ]);
  return scan(answers) !== scan(referral.answers);
}
