import type { AssertionReason } from '#contract/own/assertion.ts';
import type { AssertionCheck } from '#contract/own/embed.ts';
import { finding, type Finding } from './framingFindings.ts';
import { refusalInWords } from './refusalInWords.ts';

const title = 'Assertion';
const soon = '"iat": now, "exp": now + 120';

/** What was found out about an assertion, for the partner's developer, with the line that mends it. */
export function assertionFinding(check: AssertionCheck, partner: string): Finding {
  const { refusal } = check;
  const times = timesInWords(check);
  if (!refusal) {
    return finding('ok', title, `It would be taken, and was not used up by looking at it. ${times}`.trim());
  }
  const about = [refusalInWords(refusal), ...hintOf(refusal.reason, check), times];
  const line = refusal.claim === undefined ? lines(check, partner)[refusal.reason] : claimLine(refusal.claim);
  return finding('error', title, about.filter(Boolean).join(' '), line);
}

/** Who has just signed it sees from this whose clock is wrong. */
function timesInWords({ issuedSecondsAgo, expiresInSeconds }: AssertionCheck): string {
  const parts = [
    ...(issuedSecondsAgo === undefined ? [] : [`it was issued ${moment(-issuedSecondsAgo)}`]),
    ...(expiresInSeconds === undefined
      ? []
      : [`it ${expiresInSeconds < 0 ? 'expired' : 'expires'} ${moment(expiresInSeconds)}`]),
  ];
  return parts.length === 0 ? '' : `By our clock and its own words ${parts.join(' and ')}.`;
}

/** "5 seconds ago", "in 5 seconds", counted from now. */
function moment(seconds: number): string {
  const count = Math.abs(seconds);
  const words = `${count} second${count === 1 ? '' : 's'}`;
  return seconds < 0 ? `${words} ago` : `in ${words}`;
}

function hintOf(reason: AssertionReason, { algorithms, issuedSecondsAgo = 0 }: AssertionCheck): string[] {
  if (reason === 'assertion-algorithm') return [`Agreed with you: ${algorithms.join(', ')}.`];
  if (reason === 'assertion-clock-skew') return ['Set the clock of the server that signs by NTP.'];
  if (reason === 'assertion-expired')
    return [
      `If your server signed it just now, its clock is ${issuedSecondsAgo} seconds behind: set it by NTP.`,
    ];
  return [];
}

function lines(
  { audience, algorithms: [algorithm = 'ES256'] }: AssertionCheck,
  partner: string,
): Readonly<Record<AssertionReason, string | undefined>> {
  const header = `{ "alg": "${algorithm}", "kid": "the kid of the key that signs", "typ": "JWT" }`;
  return {
    'assertion-malformed': header,
    'assertion-issuer': `"iss": "${partner}"`,
    'assertion-algorithm': header,
    'assertion-key-unknown': header,
    'assertion-keys-unavailable': undefined,
    'assertion-signature': header,
    'assertion-audience': `"aud": "${audience}"`,
    'assertion-claim': undefined,
    'assertion-expired': soon,
    'assertion-lifetime': soon,
    'assertion-clock-skew': soon,
    'assertion-replayed': '"jti": "a new UUID in each assertion"',
    'session-ended': undefined,
  };
}

const claimLines: Readonly<Record<string, string>> = {
  sub: '"sub": "your own lasting id of the clinician"',
  jti: '"jti": "a new UUID in each assertion"',
  exp: soon,
  iat: soon,
  nbf: soon,
  given_name: '"given_name": "Amara"',
  family_name: '"family_name": "Okafor"',
  email: '"email": "amara.okafor@practice.example"',
};

const claimLine = (claim: string) => (Object.hasOwn(claimLines, claim) ? claimLines[claim] : undefined);
