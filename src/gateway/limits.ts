/** Every bound of the gateway, in one place. Tests and benchmarks may pass other values to `createGateway`. */
export const limits = {
  /** Bytes of a JSON body. */
  jsonBytes: 256 * 1024,
  /** Bytes of one step's draft: what was typed, and the saved answers behind it. */
  draftBytes: 128 * 1024,
  /** How deep lists and objects of a draft may lie within each other. */
  draftDepth: 32,
  /** Drafts of one clinician, and of these the ones of one referral. */
  draftsPerClinician: 1_000,
  draftsPerReferral: 32,
  /** Bytes of one practice, and how many of the practices used last are kept for a clinician. */
  practiceBytes: 8 * 1024,
  practicesPerClinician: 8,
  /** What multipart adds around one document: boundaries, the part's headers, a long file name. */
  multipartBytes: 16 * 1024,
  /** Bytes of an answer that are held in memory until it is whole; a longer one is streamed. */
  answerBytes: 1024 * 1024,
  /** Bytes read of a refusal by the upstream; what is longer is not one of its documented answers. */
  refusalBytes: 64 * 1024,
  /** Bytes that are still let in of a request that was refused before it was whole: a document. */
  unreadBytes: 32 * 1024 * 1024,
  /** How long a body may take that is held in memory, or that nobody wants any more. */
  bodyMs: 30_000,
  /** How long one JSON call may take, upstream and with a token refresh in between. */
  jsonMs: 10_000,
  /** How often a call of the upstream is sent at most, the first time included; a renewed token's repeat is apart. */
  tries: 4,
  /** The longest wait before the second try, which doubles with each further one, and how far. */
  retryBaseMs: 250,
  retryCapMs: 2_000,
  /** No try is begun with less time than this left for its answer. */
  leastTryMs: 1_000,
  /** Of a hundred calls so many may be tried once more; besides a reserve, of which one comes back in each such time. */
  retryPercent: 10,
  retryReserve: 30,
  retryReserveMs: 30_000,
  /** How long an upload may stand still while the upstream does not take or answer it. */
  uploadIdleMs: 30_000,
  /**
   * How long a connection of the browser's side may stand still in either direction. A little longer than an upload or a
   * user's creation may upstream, so that their answers still arrive.
   */
  socketIdleMs: 35_000,
  /**
   * How long a user's creation or token refresh may take. Longer than a browser waits, because an answer that is
   * given up on is lost, and with it the user's tokens.
   */
  tokenMs: 30_000,
  /** How long setting up a connection to the upstream may take. */
  connectMs: 5_000,
  /** An access token of the upstream is renewed when it has less than this left. */
  tokenMarginMs: 120_000,
  /**
   * How long who renews one counts as being at it: longer than the upstream may take for it (`tokenMs`). And how often
   * another process looks whether it is done.
   */
  tokenLeaseMs: 45_000,
  tokenPollMs: 100,
  /** How long until a new pair that could not be stored is tried again. */
  tokenRescueMs: 1_000,
  /** How long a token just renewed, or one whose early renewal failed, is used whatever the clock says. */
  tokenRestMs: 30_000,
  /** How long such a renewal may keep a request waiting while the old token still works. */
  earlyRenewalMs: 3_000,
  /** How long a clinician may take at the identity provider. */
  signInMs: 10 * 60_000,
  /** How long a practice is kept after its last use. */
  practiceMs: 365 * 24 * 60 * 60_000,
  /** How long an action is kept in the journal. */
  journalMs: 24 * 60 * 60_000,
  /** How long who is at an action counts as being at it without saying so again. */
  journalLeaseMs: 30_000,
  /** How long a repeated action waits for the one under way, and how often it looks whether another process has ended it. */
  journalWaitMs: 8_000,
  journalPollMs: 200,
  /** How long the upstream may still be at an action that it did not answer in time. */
  journalQuietMs: 60_000,
  /** How far the upstream's clock may be behind ours. */
  upstreamSkewMs: 10 * 60_000,
  /** Pages of a hundred referrals that are searched for a lost one. */
  searchedPages: 10,
  /** How long an assertion of a partner may live, and how far its clock may be ahead of ours. */
  assertionMs: 5 * 60_000,
  assertionSkewMs: 60_000,
  /** Bytes of an assertion. */
  assertionBytes: 4_096,
  /** How long fetching a partner's keys may take, and bytes of them. */
  jwksMs: 5_000,
  jwksBytes: 64 * 1024,
  /** How long fetched keys are used, and how long the next fetch waits after one, and after a failed one. */
  jwksMaxAgeMs: 10 * 60_000,
  jwksCooldownMs: 30_000,
  jwksRetryMs: 5_000,
  /** How often the use of a session is written at most. */
  activityMs: 60_000,
  /** How often expired sessions, drafts and practices are removed. */
  housekeepingMs: 60 * 60_000,
  /** Requests a minute to the sign-in and token endpoints from one address: a clinic shares one. */
  authPerMinute: 300,
  /** Requests a minute from one address to what partners' servers ask for. */
  partnerPerMinute: 600,
  /** Assertions a minute that are looked at for developers from one address. */
  checksPerMinute: 20,
  /** Requests a minute to the API in one session. */
  apiPerMinute: 1200,
  /** Searches for imaging providers a minute, in one session and of one partner. */
  searchesPerMinute: 60,
  partnerSearchesPerMinute: 600,
  /** Uploads a minute, in one session and of one partner. */
  uploadsPerMinute: 120,
  partnerUploadsPerMinute: 1_200,
  /** Uploads at a time in one session. */
  uploadsAtOnce: 20,
} as const;

/** See {@link limits}. */
export type Limits = { readonly [key in keyof typeof limits]: number };
