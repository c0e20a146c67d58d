import { compactVerify, decodeJwt, decodeProtectedHeader, errors, type JWTVerifyGetKey } from 'jose';
import type { AssertionRefusal } from '#contract/own/assertion.ts';
import type { Clock } from '../clock.ts';
import type { Embed } from '../embed/embedEntry.ts';
import { GatewayError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import type { Vault } from '../vault/vault.ts';
import { assertionRefused } from './assertionRefused.ts';
import { checkTimes, isFor, type Times } from './claims.ts';
import { createPartnerKeys } from './partnerKeys.ts';

/** What is asked of an assertion besides being rightly signed and in time. */
export interface Expected<T> {
  /** The `aud` it has to name. */
  readonly audience: string;
  /** The only partner whose assertion will do, where one is known. */
  readonly partnerId?: string | undefined;
  /** Reads the claims, or throws. */
  readonly read: (payload: unknown) => T;
}

/** An assertion that can be believed, and has not been used yet. */
export interface Verified<T> {
  readonly partner: Partner;
  readonly claims: T;
  /** Marks it as used. @throws GatewayError `assertion-replayed` for all callers but one. */
  readonly consume: () => Promise<void>;
}

/** What partners' servers sign: who a clinician is (RFC 7523). */
export interface Assertions {
  /** @throws GatewayError with an `assertion` that says why. */
  readonly verify: <T extends Times & { readonly jti: string }>(
    token: string,
    expected: Expected<T>,
  ) => Promise<Verified<T>>;
  /** What would be said of it if it was sent now. It is not used up. Undefined for one that would be taken. */
  readonly examine: <T extends Times & { readonly jti: string }>(
    token: string,
    expected: Expected<T>,
  ) => Promise<AssertionRefusal | undefined>;
}

/** What {@link createAssertions} needs. */
export interface AssertionsOptions {
  readonly partners: readonly Partner[];
  readonly vault: Vault;
  readonly clock: Clock;
  readonly limits: Limits;
}

interface Signer {
  readonly partner: Partner;
  readonly algorithms: Embed['assertion']['algorithms'];
  readonly keys: JWTVerifyGetKey;
}

/** See {@link Assertions}. */
export function createAssertions({ partners, vault, clock, limits }: AssertionsOptions): Assertions {
  const signers = new Map<string, Signer>();
  for (const partner of partners) {
    const { embed, features } = partner;
    if (!embed) continue;
    const { algorithms } = embed.assertion;
    signers.set(features.id, { partner, algorithms, keys: createPartnerKeys(embed, limits) });
  }

  const assertions: Assertions = {
    async verify(token, { audience, partnerId, read }) {
      const { issuer, algorithm } = peek(token, limits.assertionBytes);
      const signer = signers.get(issuer);
      if (!signer || (partnerId !== undefined && partnerId !== issuer)) {
        throw assertionRefused('assertion-issuer');
      }
      // Before any key is looked at: `none`, and HMAC with a public key as its secret, end here.
      if (!signer.algorithms.some((each) => each === algorithm)) {
        throw assertionRefused('assertion-algorithm');
      }
      const payload = await verified(token, signer);
      if (!isFor(payload['aud'], audience)) throw assertionRefused('assertion-audience');
      const claims = read(payload);
      checkTimes(claims, clock(), limits);
      const used = {
        partnerId: issuer,
        jti: claims.jti,
        // A moment longer than it can be taken, for instances whose clocks differ.
        expiresAt: Math.ceil(claims.exp * 1000) + limits.assertionSkewMs,
      };
      return {
        partner: signer.partner,
        claims,
        async consume() {
          if (!(await vault.useAssertion(used))) throw assertionRefused('assertion-replayed');
        },
      };
    },
    async examine(token, expected) {
      try {
        const { partner, claims } = await assertions.verify(token, expected);
        const used = { partnerId: partner.features.id, jti: claims.jti };
        if (await vault.isAssertionUsed(used)) throw assertionRefused('assertion-replayed');
        return undefined;
      } catch (error) {
        if (error instanceof GatewayError && error.details.assertion) return error.details.assertion;
        throw error;
      }
    },
  };
  return assertions;
}

/** What an assertion says of itself, nothing of it believed yet: whose keys to try, and how. */
function peek(token: string, most: number): { issuer: string; algorithm: string } {
  const malformed = assertionRefused('assertion-malformed');
  if (token.length > most) throw malformed;
  try {
    const { alg = '', typ = 'JWT' } = decodeProtectedHeader(token);
    // Another `typ` is another kind of token of the same server, such as an access token (RFC 8725 §3.11).
    if (!/^(?:application\/)?jwt$/i.test(typ)) throw malformed;
    const { iss = '' } = decodeJwt(token);
    return { issuer: iss, algorithm: alg };
  } catch {
    throw malformed;
  }
}

async function verified(token: string, { keys, algorithms }: Signer): Promise<Record<string, unknown>> {
  try {
    const { payload } = await compactVerify(token, keys, { algorithms: [...algorithms] });
    return JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): GatewayError {
  if (error instanceof errors.JWSSignatureVerificationFailed) return assertionRefused('assertion-signature');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return assertionRefused('assertion-key-unknown');
  }
  if (error instanceof errors.JWSInvalid || error instanceof errors.JOSENotSupported) {
    return assertionRefused('assertion-malformed');
  }
  return assertionRefused('assertion-keys-unavailable');
}
