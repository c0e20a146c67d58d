import type { Prefill } from '#clinical/prefill/prefill.ts';
import {
  differentPatients,
  isNobody,
  samePatient,
  sameRecord,
  type PartialIdentity,
} from '#clinical/prefill/samePatient.ts';

/** What is being worked on in the frame. */
export type Work =
  | { readonly kind: 'none' }
  | {
      /** The first screen of a referral that does not exist yet. */
      readonly kind: 'new';
      /** What it was filled with. */
      readonly began: Prefill | undefined;
      readonly patient: PartialIdentity;
      /** Whether anything on it differs from that. */
      readonly isTouched: boolean;
    }
  | { readonly kind: 'referral'; readonly id: string; readonly patient: PartialIdentity };

/** What the guard knows. */
export interface GuardState {
  /** The patient who is open in the portal. */
  readonly announced: Prefill | undefined;
  readonly work: Work;
  /** Grows whenever the frame starts anew; what belongs to an older round may write no more. */
  readonly round: number;
  /** The work ("new", or a referral's id) with which the clinician goes on although the portal shows somebody else. */
  readonly agreed: string | undefined;
  /** From whose record the referral was made that was made here last. */
  readonly made: { readonly id: string; readonly from: Prefill | undefined } | undefined;
  /** Where a put-aside new referral is kept that the clinician has come back to. */
  readonly resumed: string | undefined;
  /** Writes that have begun and not ended. */
  readonly writes: number;
  /** The work is to be left as soon as they have. */
  readonly isParking: boolean;
}

/** What can happen to it. */
export type GuardEvent =
  | { readonly type: 'announced'; readonly patient: Prefill }
  | { readonly type: 'new-opened' }
  | { readonly type: 'typed'; readonly patient: PartialIdentity; readonly isTouched: boolean }
  | { readonly type: 'referral-opened'; readonly id: string; readonly patient: PartialIdentity }
  /** "new", or a referral's id. */
  | { readonly type: 'closed'; readonly key: string }
  /** What stood on the first screen is a referral now. */
  | { readonly type: 'created'; readonly id: string; readonly patient: PartialIdentity }
  | { readonly type: 'write-began' | 'write-ended' }
  /** Go on with the work, whoever the portal shows. */
  | { readonly type: 'finish' }
  /** Leave it and start for the patient whom the portal shows. */
  | { readonly type: 'park' }
  /** Go on with a new referral that was put aside. */
  | { readonly type: 'resume'; readonly place: string }
  /** The first screen was left for another page. */
  | { readonly type: 'left-new' };

/** Nothing is open yet; the portal shows this patient. */
export function guardOf(patient: Prefill): GuardState {
  return {
    announced: somebody(patient),
    work: { kind: 'none' },
    round: 0,
    agreed: undefined,
    made: undefined,
    resumed: undefined,
    writes: 0,
    isParking: false,
  };
}

/** What becomes of the guard. */
export function guardAfter(state: GuardState, event: GuardEvent): GuardState {
  switch (event.type) {
    case 'announced':
      return announce(state, somebody(event.patient));
    case 'new-opened':
      return { ...state, work: { kind: 'new', began: prefillOf(state), patient: {}, isTouched: false } };
    case 'typed':
      return typed(state, event.patient, event.isTouched);
    case 'referral-opened':
      return {
        ...state,
        work: { kind: 'referral', id: event.id, patient: event.patient },
        resumed: undefined,
      };
    case 'closed':
      return keyOf(state.work) === event.key ? { ...state, work: { kind: 'none' } } : state;
    case 'created':
      // Who has gone elsewhere meanwhile is not at work on it.
      if (state.work.kind !== 'new') return state;
      return {
        ...state,
        work: { kind: 'referral', id: event.id, patient: event.patient },
        made: { id: event.id, from: prefillOf(state) },
        agreed: state.agreed === 'new' ? event.id : state.agreed,
        resumed: undefined,
      };
    case 'write-began':
      return { ...state, writes: state.writes + 1 };
    case 'write-ended':
      return leaveIfQuiet({ ...state, writes: state.writes - 1 });
    case 'finish':
      return isAsking(state) ? { ...state, agreed: keyOf(state.work), isParking: false } : state;
    case 'park':
      return isAsking(state) ? leaveIfQuiet({ ...state, isParking: true }) : state;
    case 'resume':
      return isAsking(state) ? state : { ...startedAnew(state), resumed: event.place, agreed: 'new' };
    case 'left-new':
      return {
        ...state,
        resumed: undefined,
        agreed: state.agreed === 'new' ? undefined : state.agreed,
      };
  }
}

/** Whether the clinician has to say first whose referral goes on; until then nothing else can be done. */
export function isAsking(state: GuardState): boolean {
  const { work, announced, agreed } = state;
  const key = keyOf(work);
  if (!announced || key === undefined || key === agreed || !hasBegun(state)) return false;
  return !isFrom(state, announced) && !samePatient(patientOf(work), announced.values);
}

/** Whether something of this round may begin to write. */
export function mayWrite(state: GuardState, round: number): boolean {
  return state.round === round && !state.isParking && !isAsking(state);
}

/**
 * Whether the work is known to be, or may be, for another patient than the portal shows. A name that the clinician has
 * corrected counts as well: it is said, not asked.
 */
export function isForAnother(state: GuardState): boolean {
  const { work, announced } = state;
  if (!announced || !hasBegun(state) || samePatient(patientOf(work), announced.values)) return false;
  if (!isFrom(state, announced)) return true;
  return work.kind === 'referral' && differentPatients(work.patient, announced.values);
}

/** What the first screen of a new referral is filled with. While it is open this does not change. */
export function prefillOf({ work, announced, resumed }: GuardState): Prefill | undefined {
  if (work.kind === 'new') return work.began;
  return resumed === undefined ? announced : undefined;
}

/** Who the work is for, as far as it says. */
export function patientOf(work: Work): PartialIdentity {
  return work.kind === 'none' ? {} : work.patient;
}

function typed(state: GuardState, patient: PartialIdentity, isTouched: boolean): GuardState {
  const { work } = state;
  if (work.kind !== 'new') return state;
  // Most keys change nothing here, and every page below listens.
  const isKnown = work.isTouched === isTouched && JSON.stringify(work.patient) === JSON.stringify(patient);
  return isKnown ? state : { ...state, work: { ...work, patient, isTouched } };
}

function announce(before: GuardState, announced: Prefill | undefined): GuardState {
  const isSame = sameRecord(before.announced, announced);
  const state: GuardState = {
    ...before,
    announced,
    ...(!isSame && { agreed: undefined, isParking: false }),
  };
  if (hasBegun(state) || JSON.stringify(before.announced) === JSON.stringify(announced)) return state;
  // Nothing is lost by it. A record that has only got other details keeps the page that is open.
  return isSame && state.work.kind === 'none' ? state : startedAnew(state);
}

/** Whether there is something to lose: a referral, something typed, or something on its way to the server. */
function hasBegun({ work, writes }: GuardState): boolean {
  return work.kind === 'referral' || (work.kind === 'new' && (work.isTouched || writes > 0));
}

/** Whether the work began with the very record that the portal shows. */
function isFrom({ work, made }: GuardState, announced: Prefill): boolean {
  if (work.kind === 'new') return sameRecord(work.began, announced);
  return work.kind === 'referral' && made?.id === work.id && sameRecord(made.from, announced);
}

/** The choice counts from the moment on at which nothing is on its way any more. */
function leaveIfQuiet(state: GuardState): GuardState {
  return state.isParking && state.writes === 0 ? startedAnew(state) : state;
}

function startedAnew(state: GuardState): GuardState {
  return {
    ...state,
    round: state.round + 1,
    work: { kind: 'none' },
    agreed: undefined,
    resumed: undefined,
    isParking: false,
  };
}

function keyOf(work: Work): string | undefined {
  return work.kind === 'referral' ? work.id : work.kind === 'new' ? 'new' : undefined;
}

function somebody(patient: Prefill): Prefill | undefined {
  return isNobody(patient) ? undefined : patient;
}
