import type { AssertionReason, AssertionRefusal } from '#contract/own/assertion.ts';

const words: Readonly<Record<AssertionReason, string>> = {
  'assertion-malformed': 'it is no signed JWT in compact form, or its typ is not JWT',
  'assertion-issuer': 'iss must be the partner id that this frame was opened with',
  'assertion-algorithm': 'its alg is not one that was agreed (ES256 and EdDSA unless said otherwise)',
  'assertion-key-unknown': 'none of your published keys has its kid',
  'assertion-keys-unavailable': 'your keys could not be fetched from the address that was agreed; try again',
  'assertion-signature': 'its signature does not match the key of its kid',
  'assertion-audience': 'aud must be the address of our token endpoint: our origin and /auth/token',
  'assertion-claim': 'a claim is missing or has the wrong form',
  'assertion-expired': 'its exp has passed',
  'assertion-lifetime': 'exp must be at most five minutes after iat',
  'assertion-clock-skew': 'its iat or nbf lies in the future, so your server’s clock is ahead',
  'assertion-replayed': 'its jti was used before; sign a new one each time getAssertion is called',
  'session-ended': 'the session has ended',
};

/** Why an assertion was refused, in a sentence for the partner's developer, with the reason's name. */
export function refusalInWords({ reason, claim, seconds }: AssertionRefusal): string {
  const about = [
    ...(claim === undefined ? [] : [`claim: ${claim}`]),
    ...(seconds === undefined ? [] : [`by ${seconds} seconds`]),
  ];
  const detail = about.length > 0 ? ` (${about.join(', ')})` : '';
  return `The assertion was refused: ${words[reason]}${detail}. [${reason}]`;
}
