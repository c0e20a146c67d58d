/** Paths of the sign-in and token endpoints of the gateway. */
export const authPaths = {
  /** GET, in the address bar: to the identity provider. Takes `return_to`, a path of this app. */
  signIn: '/auth/sign-in',
  /** GET, from the identity provider. */
  callback: '/auth/callback',
  /**
   * POST: {@link SessionAnswer} for a session cookie (RFC 6749 form body, `grant_type` = {@link sessionGrant}) or for a
   * partner's `assertion` (`grant_type` = {@link assertionGrant}; with `access_token`, an earlier one of ours, it renews
   * that session; with `client_id`, the frame's partner, nobody else's assertion is taken).
   */
  token: '/auth/token',
  /** POST: what "Before you start" sends ({@link StartRequest}); answers 204. */
  start: '/auth/start',
  /** POST with an access token: "I am still here"; answers 204. Any call of the API says so too, a token does not. */
  stay: '/auth/stay',
  /** POST: ends the session of the access token or of the cookie; answers 204. */
  signOut: '/auth/sign-out',
  /** POST: has the browser clear what it keeps of this origin; answers 204, which can take the browser seconds. */
  clear: '/auth/clear',
} as const;

/** The `grant_type` by which a tab trades its session cookie for an access token (an extension grant, RFC 6749 §4.5). */
export const sessionGrant = 'urn:scan-referral:grant-type:session';

/** The `grant_type` by which a frame trades its partner's assertion for an access token (RFC 7523 §2.1). */
export const assertionGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** The header that every request of ours to the token endpoints carries: a cross-site form cannot set it. */
export const requestedWith = { name: 'X-Requested-With', value: 'scan-referral' } as const;

/** What a clinician's partner allows and says, as far as the browser needs it. */
export interface PartnerFeatures {
  readonly id: string;
  readonly name: string;
  /** Modalities in the order to offer them. */
  readonly modalities: readonly string[];
  /** The ways to finish a referral. */
  readonly finish: readonly ('submit' | 'confirm')[];
  readonly documents: {
    /** Bytes that one document may have. */
    readonly maxBytes: number;
    /** File name endings with their dot, lower case. */
    readonly extensions: readonly string[];
    /** The same in words: "Images, PDF, DICOM, Word or text files". */
    readonly inWords: string;
  };
  /** What submitting declares, as whole sentences that stand beside the button. */
  readonly declarations: {
    /** Of every referral. */
    readonly submit: string;
    /** Besides, of scans that use ionising radiation. */
    readonly ionising: string;
  };
}

/** The terms that a clinician accepts on "Before you start". */
export interface Terms {
  readonly url: string;
  readonly version: string;
}

/** When a session ends. Durations in seconds rather than times, because a browser's clock can be wrong. */
export interface SessionLimits {
  /** It ends after so long without a call of the API. */
  readonly idleSeconds: number;
  /** So long from now it ends unless there is one; never beyond `endsInSeconds`. */
  readonly idleEndsInSeconds: number;
  /** So long from now it ends whatever is done. */
  readonly endsInSeconds: number;
}

/** Who is signed in. `start` holds the terms while "Before you start" is still to be done, else null. */
export interface Session {
  /** Names the session, so that the tabs of one can tell each other. It opens nothing. */
  readonly id?: string;
  readonly clinician: { readonly firstName: string; readonly lastName: string; readonly email: string };
  readonly partner: PartnerFeatures;
  readonly start: Terms | null;
  readonly limits?: SessionLimits;
}

/** What the token endpoint answers (RFC 6749 §5.1 and our session beside it). `expires_in` in seconds. */
export interface SessionAnswer {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
  readonly session: Session;
}

/** What "Before you start" sends: the e-mail address that patients will see, and what was agreed to. */
export interface StartRequest {
  readonly email: string;
  /** The version of the terms that were on the screen. */
  readonly acceptedTerms: string;
  readonly marketingEmails: boolean;
}

/**
 * Looks whether an answer is a {@link SessionAnswer}. By hand and only at what the auth context relies on, so that the
 * first screen does not wait for a schema library; the answer comes from our own gateway of the same build.
 */
export function isSessionAnswer(body: unknown): body is SessionAnswer {
  if (typeof body !== 'object' || body === null) return false;
  const { access_token, expires_in, session } = body as Partial<SessionAnswer>;
  return (
    typeof access_token === 'string' &&
    typeof expires_in === 'number' &&
    typeof session?.clinician?.firstName === 'string' &&
    Array.isArray(session.partner?.modalities)
  );
}
