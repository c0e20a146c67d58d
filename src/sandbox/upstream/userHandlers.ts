import { tokenNames, userNames } from '#contract/upstream/names.ts';
import { refreshRequest, userCreate } from '#contract/upstream/wire.ts';
import { check, recordOf, withoutBlanks } from '../rules/check.ts';
import { refusal } from '../rules/refusal.ts';
import { refused, unauthorized } from './answer.ts';
import type { Handlers, Surroundings } from './call.ts';

/** The operations that a partner's own credentials open. */
export function userHandlers({ store, clock }: Surroundings): Pick<Handlers, 'createUser' | 'refreshToken'> {
  return {
    createUser({ body }) {
      const checked = check(userCreate, withoutBlanks(recordOf(body)));
      if (checked.errors) return refused(checked.errors);
      const user = store.users.add(checked.value, clock.now());
      if (!user) return refused([refusal(userNames.email, 'has already been taken')]);
      return { status: 201, body: store.tokens.issue(user, clock.now()) };
    },
    refreshToken({ body }) {
      const checked = check(refreshRequest, withoutBlanks(recordOf(body)));
      if (checked.errors) return refused(checked.errors);
      const tokens = store.tokens.redeem(checked.value[tokenNames.refreshToken], clock.now());
      return tokens ? { status: 200, body: tokens } : unauthorized;
    },
  };
}
