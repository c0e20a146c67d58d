// What crosses between a portal's page (the host) and our page in its frame, in both directions and in every version.
// Penpal carries it: it looks at the source of a message, then at its shape, then at its exact origin, says nothing but
// an empty hello before that, and goes on over a private MessagePort (https://github.com/Aaronius/penpal).

/** Grows when an older counterpart could misunderstand a newer one. Both ends name theirs; the frame decides. */
export const protocolVersion = 1;

/** The name by which the two ends of one frame find each other, so that two frames on a page do not mix. */
export const channel = 'scan-referral';

/** A design token (`--ref-…`) and its value, and which of the two sets of colours applies. */
export interface Theme {
  /** `auto` follows the system. */
  readonly mode?: 'light' | 'dark' | 'auto';
  readonly tokens?: Readonly<Record<string, string>>;
}

/** A patient as a portal knows one, all optional. Dates are ISO 8601 (`1999-01-30`). */
export interface PlainPatient {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly dateOfBirth?: string;
  readonly gender?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly addressLine1?: string;
  readonly addressLine2?: string;
  readonly city?: string;
  readonly postcode?: string;
}

/** A FHIR R4 Patient (https://hl7.org/fhir/R4/patient.html); what is not understood of it is left out. */
export interface FhirPatient {
  readonly resourceType: 'Patient';
  readonly [key: string]: unknown;
}

/** The ways to end a referral that a portal offers. */
export type Finish = 'submit' | 'confirm' | 'both';

/** What the host says once the two are connected. */
export interface Setup {
  readonly version: number;
  readonly patient?: PlainPatient | FhirPatient;
  /** The portal's own id of the record it is about; it comes back with every event. */
  readonly context?: string;
  /** An unfinished referral to go on with. */
  readonly referralId?: string;
  readonly theme?: Theme;
  readonly finish?: Finish;
}

/** What the host may ask of the frame. */
export interface FrameMethods {
  /** Another patient was opened in the portal. */
  readonly setPatient: (patient: PlainPatient | FhirPatient, context?: string) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly open: (referralId: string) => void;
  /** Which part of the frame can be seen, in CSS pixels from its top. */
  readonly setVisiblePart: (top: number, bottom: number) => void;
}

/** What the frame tells. Nothing else ever goes to the host: no name, no answer, no text. */
export type FrameEvent =
  | { readonly type: 'ready' }
  | { readonly type: 'stepChanged'; readonly step: string; readonly context?: string }
  | {
      readonly type: 'created' | 'submitted' | 'confirmed';
      readonly referralId: string;
      /** The portal's id of the record that this referral was begun for, whatever was opened in the portal since. */
      readonly context?: string;
    }
  | { readonly type: 'sessionEnding'; readonly seconds: number }
  | { readonly type: 'closed' }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly message: string };

/** What the frame may ask of the host. */
export interface HostMethods {
  /** What it is about, at this moment: asked for whenever the frame is loaded. */
  readonly getSetup: () => Setup;
  /** A fresh assertion (RFC 7523), signed by the portal's server. */
  readonly getAssertion: () => Promise<string>;
  /** The height that the page needs, in CSS pixels. */
  readonly setHeight: (height: number) => void;
  readonly tell: (event: FrameEvent) => void;
}

/** Everything that can go wrong, by a name that stays the same from version to version. */
export const errorCodes = [
  /** The frame did not answer within ten seconds. */
  'not-connected',
  /** The frame answered, but nothing could be typed in within ten seconds. */
  'not-ready',
  /** The portal's own policy (`frame-src`) keeps the frame out. */
  'blocked-by-host',
  /** The frame's address is not the one that was given as `origin`, or redirected. */
  'wrong-origin',
  /** The portal's page is sandboxed or has no origin. */
  'opaque-host',
  /** `getAssertion` threw or gave nothing. */
  'no-assertion',
  /** The assertion was refused; the message says why. */
  'assertion-refused',
  /** A pair of colours of the theme has too little contrast, or a token is unknown. */
  'theme-refused',
  /** A press was held back because something of the portal's page lies over the button. */
  'covered',
  /** The two ends speak different versions. */
  'version',
  /** The server cannot be reached. */
  'unreachable',
] as const;

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

const steps = /^[a-z-]{1,32}$/;
const ids = /^[\w-]{1,64}$/;

/** How long a portal's own id of a record may be. */
export const maxContext = 200;

/** Whether a text has the form of a referral's id. */
export function isReferralId(given: unknown): given is string {
  return typeof given === 'string' && ids.test(given);
}

/** Reads an event of the frame; undefined for anything else, which is dropped. Extra keys do not come through. */
export function readFrameEvent(event: unknown): FrameEvent | undefined {
  if (typeof event !== 'object' || event === null) return undefined;
  const { type, step, referralId, context, seconds, code, message } = event as Record<string, unknown>;
  const about = typeof context === 'string' ? { context: context.slice(0, maxContext) } : {};
  switch (type) {
    case 'ready':
    case 'closed':
      return { type };
    case 'stepChanged':
      return typeof step === 'string' && steps.test(step) ? { type, step, ...about } : undefined;
    case 'created':
    case 'submitted':
    case 'confirmed':
      return isReferralId(referralId) ? { type, referralId, ...about } : undefined;
    case 'sessionEnding':
      return isCount(seconds) ? { type, seconds } : undefined;
    case 'error': {
      const known = errorCodes.find((each) => each === code);
      return known && typeof message === 'string'
        ? { type, code: known, message: message.slice(0, 500) }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a value is a height, a distance or a number of seconds: finite and not below zero. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Reads what the host says; what has the wrong form is left out, so that a missing or odd field never breaks. */
export function readSetup(given: unknown): Setup {
  const { version, patient, context, referralId, theme, finish } = recordOf(given);
  return {
    version: isCount(version) ? version : 0,
    ...(isRecord(patient) && { patient }),
    ...(typeof context === 'string' && { context: context.slice(0, maxContext) }),
    ...(isReferralId(referralId) && { referralId }),
    ...(isRecord(theme) && { theme: readTheme(theme) }),
    ...((finish === 'submit' || finish === 'confirm' || finish === 'both') && { finish }),
  };
}

/** Reads a theme: its mode, and the tokens whose values are text. */
export function readTheme(given: unknown): Theme {
  const { mode, tokens } = recordOf(given);
  const texts = Object.entries(recordOf(tokens)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    ...((mode === 'light' || mode === 'dark' || mode === 'auto') && { mode }),
    tokens: Object.fromEntries(texts),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
