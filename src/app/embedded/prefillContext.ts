import { createContext, type ComponentType } from 'react';
import type { Referral } from '#contract/referral.ts';
import type { RecordPrefill } from '#steps/context.ts';
import type { StoredDraft } from '#wizard/handle.ts';
import type { JourneyPorts } from '../useJourneyPorts.ts';

/** What keeps one page of the wizard to the patient for whom it was opened. */
export interface StepGuard {
  /** False once the frame has started anew: the page must not lead anywhere any more. */
  readonly isCurrent: () => boolean;
  /** The same ports, which refuse to write when the portal shows somebody else. */
  readonly ports: (own: JourneyPorts) => JourneyPorts;
  /** Where the drafts of a new referral are kept: each patient's in a place of their own. */
  readonly place: () => string;
  /** What was typed on the first screen for this patient, among all that is kept of new referrals. */
  readonly newDraft: (drafts: Readonly<Record<string, StoredDraft>>) => StoredDraft | undefined;
  /** Whether this page's draft is the one that is kept there. */
  readonly isOwn: (place: string) => boolean;
}

/** What {@link PatientInPortal.Notices} is given. `newStep` on the first screen of a new referral only. */
export interface NoticesProps {
  readonly newStep: StepGuard | undefined;
}

/** What the pages of the app have to do with the patient who is open in the portal. */
export interface PatientInPortal {
  readonly prefill: RecordPrefill;
  /** That the portal shows another patient than the page; '' where it does not. */
  readonly otherPatient: string;
  /** Stands above every step. */
  readonly Notices: ComponentType<NoticesProps>;
  /** A page about an unfinished referral (undefined: a new one) is open; gives what to call when it closes. */
  readonly open: (referral: Referral | undefined) => () => void;
  /**
   * To be called once by each page of the wizard, when it is first rendered. `opened` is the place of a new referral, as
   * the address says it.
   */
  readonly guardStep: (referral: Referral | undefined, opened: string) => StepGuard;
}

/** Undefined in a tab. Part of the first load, so nothing but this is here. */
export const PrefillContext = createContext<PatientInPortal | undefined>(undefined);
