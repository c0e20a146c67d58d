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

/** Where a draft belongs. `referral` is an id or `new`. */
export interface DraftPlace {
  readonly clinicianId: string;
  readonly referral: string;
  readonly step: string;
}

/** A draft as stored: unvalidated answers, and when they were saved (milliseconds since 1970). */
export interface Draft {
  readonly step: string;
  readonly values: Record<string, unknown>;
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

/** What outlives a request. Tokens, drafts and practices are encrypted at rest; a session is kept under its id's hash. */
export interface Vault {
  /** Makes or updates the clinician of an identity. */
  readonly saveClinician: (identity: Identity) => Promise<Clinician>;
  /** The clinician of an identity, if there is one. */
  readonly findClinician: (
    identity: Pick<Identity, 'partnerId' | 'issuer' | 'subject'>,
  ) => Promise<Clinician | undefined>;
  /** True for one caller only, however many ask at once: that an assertion's id (`jti`) was not used before. */
  readonly useAssertion: (used: { partnerId: string; jti: string; expiresAt: number }) => Promise<boolean>;

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
  readonly saveTokenLine: (clinicianId: string, line: TokenLine) => Promise<void>;
  /** Stores a new user's tokens, address and consent: all of it or nothing. */
  readonly saveStart: (
    clinicianId: string,
    start: { email: string; line: TokenLine; consent: Consent },
  ) => Promise<void>;
  /** Everything the clinician agreed to, oldest first. */
  readonly consents: (clinicianId: string) => Promise<Consent[]>;

  readonly drafts: (clinicianId: string, referral: string, now: number) => Promise<Draft[]>;
  /** False, and nothing stored, for a new draft when there are as many as there may be. */
  readonly saveDraft: (
    place: DraftPlace,
    draft: { values: Record<string, unknown>; savedAt: number; expiresAt: number },
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

  /** Removes expired sessions, ids of assertions, drafts and practices. */
  readonly removeExpired: (now: number) => Promise<void>;
  /** Resolves when the vault can be used, rejects when not. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}
