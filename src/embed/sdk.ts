// What a portal's page imports: /embed.js.
import { protocolVersion } from './protocol.ts';

export { mountReferral } from './mountReferral.ts';
export { defineScanReferral } from './element.ts';
export type { ElementOptions, ScanReferralElement } from './element.ts';
export type {
  MountedReferral,
  ReferralError,
  ReferralEvent,
  ReferralHandlers,
  ReferralOptions,
} from './options.ts';
export type { ErrorCode, FhirPatient, Finish, PlainPatient, Theme } from './protocol.ts';

/** The version of what is agreed between the two ends; it grows only when an older end could misunderstand. */
export const version = protocolVersion;
