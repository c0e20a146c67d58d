import type { GpPractice, KeptPractice } from '#contract/own/practices.ts';

/** Who an identity provider says a person is. */
export interface Identity {
  readonly partnerId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** A clinician as the vault knows one. `email` is the one given at "Before you start" once that is done. */
export interface Clinician {
  /** Ours, random, and the same for as long as partner, issuer and subject are the same. */
  readonly id: string;
  readonly partnerId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** True once the Scan.com user exists. */
  readonly started: boolean;
}

/** The Scan.com tokens of one clinician. `expiresAt` (milliseconds since 1970) is of the access token. */
export interface TokenLine {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: number;
}

/** That somebody began to use a refresh token, and when (milliseconds since 1970). */
export interface RefreshMark {
  readonly by: string;
  readonly since: number;
}

/** A session that has not ended. `key` is the hash of its id; times in milliseconds since 1970. */
export interface LiveSession {
  readonly key: string;
  readonly clinician: Clinician;
  readonly expiresAt: number;
  /** When it was last used, as far as that was written. */
  readonly activeAt: number;
  /** The clinician's line as it was when the session was read. */
  readonly tokenLine: TokenLine | undefined;
}

/** What a clinician agreed to, and when (milliseconds since 1970). */
export interface Consent {
  readonly termsVersion: string;
  readonly acceptedAt: number;
  readonly marketingEmails: boolean;
}

/** Where a draft belongs. `referral` is an id, or the place of a new referral. */
export interface DraftPlace {
  readonly clinicianId: string;
  readonly referral: string;
  readonly step: string;
}

/** A draft as stored: unvalidated answers, and when they were saved (milliseconds since 1970). */
export interface Draft {
  readonly step: string;
  readonly values: Record<string, unknown>;
  /** The saved answers that stood on the screen before anything was typed; null where that is not known. */
  readonly base: Record<string, unknown> | null;
  readonly savedAt: number;
}

/** That there is a draft, and not what is in it. Times in milliseconds since 1970. */
export interface KeptDraft {
  readonly referral: string;
  readonly step: string;
  readonly startedAt: number;
  readonly savedAt: number;
}

/** A practice that a clinician has just used. Times in milliseconds since 1970. */
export interface UsedPractice {
  readonly practice: GpPractice;
  readonly usedAt: number;
  readonly expiresAt: number;
  /** True for what it takes the place of. */
  readonly isSame: (kept: GpPractice) => boolean;
}

/** One action of a clinician, by the key that the browser gave it. */
export interface ActionPlace {
  readonly clinicianId: string;
  readonly key: string;
}

/** An action as the journal keeps it. Times in milliseconds since 1970. */
export interface JournalledAction {
  /** What was asked for, in the words of who began it. */
  readonly request: string;
  /** How it ended, in the same way; left out while that is not known. */
  readonly outcome?: string;
  /** What came of it, such as the id of a referral; '' for nothing. */
  readonly made: string;
  /** When it was first tried. */
  readonly beganAt: number;
  /** Until when the upstream may still be at it, although nobody waits for that any more. */
  readonly quietUntil: number;
}

/**
 * What outlives a request. Tokens, drafts, practices and actions are encrypted at rest with a key per clinician; a session is
 * kept under its id's hash.
 */
export interface Vault {
  /** Makes or updates the clinician of an identity. */
  readonly saveClinician: (identity: Identity) => Promise<Clinician>;
  /** The clinician of an identity, if there is one. */
  readonly findClinician: (
    identity: Pick<Identity, 'partnerId' | 'issuer' | 'subject'>,
  ) => Promise<Clinician | undefined>;
  /** True for one caller only, however many ask at once: that an assertion's id (`jti`) was not used before. */
  readonly useAssertion: (used: { partnerId: string; jti: string; expiresAt: number }) => Promise<boolean>;
  /** Whether an assertion's id was used; changes nothing. */
  readonly isAssertionUsed: (used: { partnerId: string; jti: string }) => Promise<boolean>;

  readonly startSession: (session: {
    key: string;
    clinicianId: string;
    expiresAt: number;
    activeAt: number;
  }) => Promise<void>;
  /** The session, unless it has ended or expired. One indexed read. */
  readonly session: (key: string, now: number) => Promise<LiveSession | undefined>;
  /** Writes when a session was last used; an earlier time than the written one changes nothing. */
  readonly touchSession: (key: string, activeAt: number) => Promise<void>;
  readonly endSession: (key: string) => Promise<void>;

  readonly tokenLine: (clinicianId: string) => Promise<TokenLine | undefined>;
  /**
   * Writes that a line's refresh token is about to be used, or with undefined that it was not. `earlier` is who began
   * before and never ended. Undefined, and nothing written, when the vault holds another pair by now.
   */
  readonly markRefresh: (
    clinicianId: string,
    line: TokenLine,
    mark: RefreshMark | undefined,
  ) => Promise<{ readonly earlier: RefreshMark | undefined } | undefined>;
  /** Stores a new pair and removes the mark. False, and nothing stored, when the vault holds another than `replaced`. */
  readonly saveTokenLine: (clinicianId: string, line: TokenLine, replaced: TokenLine) => Promise<boolean>;
  /** Stores a new user's tokens, address and consent: all of it or nothing. */
  readonly saveStart: (
    clinicianId: string,
    start: { email: string; line: TokenLine; consent: Consent },
  ) => Promise<void>;
  /** Everything the clinician agreed to, oldest first. */
  readonly consents: (clinicianId: string) => Promise<Consent[]>;

  readonly drafts: (clinicianId: string, referral: string, now: number) => Promise<Draft[]>;
  /** Where the clinician has drafts, the one saved last first. */
  readonly keptDrafts: (clinicianId: string, now: number) => Promise<KeptDraft[]>;
  /** False, and nothing stored, for a new draft when there are as many as there may be. */
  readonly saveDraft: (
    place: DraftPlace,
    draft: Omit<Draft, 'step'> & { readonly expiresAt: number },
    most: { draftsPerClinician: number; draftsPerReferral: number },
  ) => Promise<boolean>;
  readonly deleteDraft: (place: DraftPlace) => Promise<void>;
  /** Deletes the drafts of every step of a referral. */
  readonly deleteDrafts: (clinicianId: string, referral: string) => Promise<void>;

  /** The clinician's practices, the one used last first. */
  readonly practices: (clinicianId: string, now: number) => Promise<KeptPractice[]>;
  /** Puts a practice first, in one step with all that follows: with more than `most`, the longest unused ones go. */
  readonly savePractice: (clinicianId: string, used: UsedPractice, most: number) => Promise<void>;
  readonly deletePractice: (clinicianId: string, id: string) => Promise<void>;

  /**
   * Takes an action on for a holder: a `new` one, or `again` one that was left open or whose holder is gone. `no` where it
   * has ended, or another holder is at it (then there is no outcome); undefined when it was forgotten at that moment.
   */
  readonly beginAction: (
    place: ActionPlace,
    begin: { request: string; holder: string; now: number; heldUntil: number; expiresAt: number },
  ) => Promise<
    | { readonly taken: 'new' | 'again'; readonly action: JournalledAction }
    | { readonly taken: 'no'; readonly action: JournalledAction | undefined }
  >;
  /** Says that the holder is still at it. This and what follows does nothing for who is not the holder any more. */
  readonly holdAction: (place: ActionPlace, holder: string, heldUntil: number) => Promise<void>;
  /** Keeps how an action ended. */
  readonly endAction: (
    place: ActionPlace,
    holder: string,
    end: { outcome: string; made: string },
  ) => Promise<void>;
  /** Leaves an action of which nobody knows whether it was done. A later `quietUntil` than this stays. */
  readonly leaveAction: (place: ActionPlace, holder: string, quietUntil: number) => Promise<void>;
  /** Forgets an action that was not done. */
  readonly forgetAction: (place: ActionPlace, holder: string) => Promise<void>;
  /** What came of the action under a key, such as the id of a referral; '' for nothing, and where there is none. */
  readonly madeUnder: (place: ActionPlace) => Promise<string>;
  /** Whether something came of an action that is in the journal. */
  readonly isMade: (clinicianId: string, made: string) => Promise<boolean>;

  /**
   * Takes what only one holder may have at a time, or goes on having it: true when it was free, expired or the holder's own.
   * @param now and `until` in milliseconds since 1970, by the clock that all holders go by.
   */
  readonly lease: (name: string, holder: string, now: number, until: number) => Promise<boolean>;
  /** Gives it back; does nothing for who is not the holder. */
  readonly release: (name: string, holder: string) => Promise<void>;

  /** Removes expired sessions, ids of assertions, drafts, practices, actions and leases. */
  readonly removeExpired: (now: number) => Promise<void>;
  /** Resolves when the vault can be used, rejects when not. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}
