import {
  isReferralId,
  maxContext,
  type ErrorCode,
  type FhirPatient,
  type Finish,
  type PlainPatient,
  type Theme,
} from './protocol.ts';

/**
 * What the portal's page is told. An event about a referral names the `context` that the referral was begun for, where
 * one was given.
 */
export interface ReferralHandlers {
  /** The frame can be used: its first page stands there. Comes again when the frame was loaded again. */
  readonly ready?: () => void;
  readonly stepChanged?: (event: { readonly step: string; readonly context?: string }) => void;
  readonly created?: (event: ReferralEvent) => void;
  readonly submitted?: (event: ReferralEvent) => void;
  readonly confirmed?: (event: ReferralEvent) => void;
  /** The session ends in so many seconds unless the clinician stays. */
  readonly sessionEnding?: (event: { readonly seconds: number }) => void;
  /** The clinician is done and the frame may go. */
  readonly closed?: () => void;
  readonly error?: (error: ReferralError) => void;
}

/** A referral by its opaque id: the portal's server can fetch the rest with it. */
export interface ReferralEvent {
  readonly referralId: string;
  readonly context?: string;
}

/** What went wrong, in words for a developer; never with anything that was typed. */
export interface ReferralError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What a referral is mounted with. */
export interface ReferralOptions extends ReferralHandlers {
  /** Where Scan Referral runs: `https://referrals.example`. */
  readonly origin: string;
  /** The partner's id, as agreed. */
  readonly partner: string;
  /** A fresh assertion from the portal's own server. Called again whenever a session has to be renewed. */
  readonly getAssertion: () => Promise<string>;
  readonly patient?: PlainPatient | FhirPatient;
  /** The portal's own id of the record, at most 200 characters. It is handed back and not looked at. */
  readonly context?: string;
  /** An unfinished referral to go on with. */
  readonly referralId?: string;
  readonly theme?: Theme;
  /** The ways to end that are offered, as far as the partner's configuration has them. Both unless said. */
  readonly finish?: Finish;
  /** CSS pixels; 480 unless said. */
  readonly minHeight?: number;
  /** CSS pixels; the frame scrolls inside from there on. No limit unless said. */
  readonly maxHeight?: number;
}

/** What a mounted referral can be told. Calls before the frame is ready are kept and played in order. */
export interface MountedReferral {
  /** Another patient was opened in the portal. The wizard asks what becomes of an unfinished referral. */
  readonly setPatient: (patient: PlainPatient | FhirPatient, context?: string) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly open: (referralId: string) => void;
  /** Takes the frame away. What was typed is kept by the server. */
  readonly destroy: () => void;
}

/**
 * Looks whether the options can be mounted.
 * @returns the origin as the browser compares it
 * @throws TypeError what is wrong with the options, and what to write instead
 */
export function checkedOrigin(options: ReferralOptions): string {
  const { origin, partner, getAssertion, context, referralId } = options;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw wrong('origin', 'an address such as "https://referrals.example"');
  if (typeof partner !== 'string' || !/^[a-z0-9-]+$/.test(partner))
    throw wrong('partner', 'the partner id that was agreed, such as "northgate"');
  if (typeof getAssertion !== 'function')
    throw wrong('getAssertion', 'a function that gives a promise of an assertion');
  if (context !== undefined) checkContext(context);
  if (referralId !== undefined) checkReferralId(referralId);
  return url.origin;
}

/** @throws TypeError when it could not be handed back whole */
export function checkContext(context: string): void {
  if (typeof context !== 'string' || context.length > maxContext)
    throw wrong('context', `text of at most ${maxContext} characters`);
}

/** @throws TypeError when it is not the id of a referral */
export function checkReferralId(id: string): void {
  if (!isReferralId(id)) throw wrong('referralId', 'the id that an event gave');
}

function wrong(name: string, mustBe: string): TypeError {
  return new TypeError(`Scan Referral: \`${name}\` must be ${mustBe}.`);
}
