import { authPaths } from '#contract/own/session.ts';
import { assertionRefused } from '../assertions/assertionRefused.ts';
import type { Assertions } from '../assertions/assertions.ts';
import { clinicianClaims, readClaims, type ClinicianClaims } from '../assertions/claims.ts';
import { identityOf } from '../assertions/identityOf.ts';
import { GatewayError } from '../errors.ts';
import type { SignedIn } from '../http/fastifyTypes.ts';
import type { Partner } from '../partners.ts';
import type { Clinician, Vault } from '../vault/vault.ts';
import type { AccessTokens } from './accessTokens.ts';
import type { Sessions } from './sessions.ts';

/** What {@link createAssertionGrant} needs. */
export interface AssertionGrantOptions {
  readonly publicOrigin: string;
  readonly assertions: Assertions;
  readonly accessTokens: AccessTokens;
  readonly sessions: Sessions;
  readonly vault: Vault;
}

/**
 * RFC 7523: trades the assertion of a partner's server for a session. No cookie is read or set; the session is known by
 * its access tokens alone. With an earlier access token the same session goes on, if it has not ended and is the same
 * clinician's: a frame cannot outlive the idle limit by renewing silently, it has to ask the clinician and come without.
 * @returns a handler of the form that was sent. It throws GatewayError: `bad-request`, or why the assertion was refused.
 */
export function createAssertionGrant(options: AssertionGrantOptions) {
  const { publicOrigin, assertions, accessTokens, sessions, vault } = options;
  const audience = publicOrigin + authPaths.token;
  const read = (payload: unknown) => readClaims(clinicianClaims, payload);

  const save = (partner: Partner, { sub, given_name, family_name, email }: ClinicianClaims) =>
    vault.saveClinician({
      ...identityOf(partner, sub),
      firstName: given_name,
      lastName: family_name,
      email,
    });

  async function renewable(token: string, partner: Partner, subject: string): Promise<SignedIn> {
    const claims = await accessTokens.recognise(token);
    const who = claims && (await sessions.find(claims.sid));
    const clinician = await vault.findClinician(identityOf(partner, subject));
    if (!who || who.session.clinician.id !== clinician?.id) throw assertionRefused('session-ended');
    return who;
  }

  return async (form: URLSearchParams): Promise<SignedIn> => {
    const assertion = one(form, 'assertion');
    if (assertion === undefined) throw new GatewayError('bad-request', { reason: 'assertion' });
    const earlier = one(form, 'access_token');
    const { partner, claims, consume } = await assertions.verify(assertion, {
      audience,
      partnerId: one(form, 'client_id'),
      read,
    });
    // Before the assertion is used up: who has to come again without the token can bring the same one.
    const who = earlier === undefined ? undefined : await renewable(earlier, partner, claims.sub);
    await consume();
    const clinician: Clinician = await save(partner, claims);
    return who ? { ...who, session: { ...who.session, clinician } } : (await sessions.begin(clinician)).who;
  };
}

/** A parameter that is sent once at most (RFC 6749 §3.2); an empty one counts as not sent. */
function one(form: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = form.getAll(name);
  if (more.length > 0) throw new GatewayError('bad-request', { reason: `${name} more than once` });
  return value === '' ? undefined : value;
}
