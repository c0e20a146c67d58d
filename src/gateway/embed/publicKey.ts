import { createPublicKey } from 'node:crypto';

// RFC 7518 §6.2.2, §6.3.2, §6.4 and RFC 8037 §2: what only the owner of a key may have.
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

// RFC 7518 §3.3; the library that verifies refuses less, but at the first sign-in.
const leastRsaBits = 2_048;

/** What is wrong with a JSON Web Key that is to be a partner's public one, in words; undefined when nothing is. */
export function publicKeyProblem(jwk: Readonly<Record<string, unknown>>): string | undefined {
  if (privateMembers.some((name) => name in jwk)) {
    return 'must be a public key: take out its private members, and make a new pair, for this one was shown';
  }
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: jwk, format: 'jwk' });
    const isWeak = (asymmetricKeyDetails?.modulusLength ?? leastRsaBits) < leastRsaBits;
    return isWeak ? `must have ${leastRsaBits} bits or more` : undefined;
  } catch {
    return 'must be a public key as JSON Web Key (EC, RSA or OKP)';
  }
}
