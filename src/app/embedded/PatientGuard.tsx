import { Fragment, useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readPatient } from '#clinical/prefill/readPatient.ts';
import { sameRecord } from '#clinical/prefill/samePatient.ts';
import type { Referral } from '#contract/referral.ts';
import { FromRecord } from '#steps/patient/FromRecord.tsx';
import { paths } from '../paths.ts';
import { isForAnother, patientOf, prefillOf, type GuardState } from './patientGuard.ts';
import { PatientGuardContext, useGuardState } from './patientGuardContext.ts';
import { PatientGuardDialog } from './PatientGuardDialog.tsx';
import { PatientGuardNotices } from './PatientGuardNotices.tsx';
import { createPatientGuard, type PatientGuardStore } from './patientGuardStore.ts';
import { namesOf, otherPatientInWords } from './patientGuardWords.ts';
import { PrefillContext, type PatientInPortal } from './prefillContext.ts';

interface Props {
  /** The patient who is open in the portal, as the host gave it; undefined where none is. A new object is a new announcement. */
  readonly announced: unknown;
  /** A new referral was begun, for the patient announced last (true) or for one who was put aside before. */
  readonly onNew?: (isForAnnounced: boolean) => void;
  /** The pages. They have to stand inside the router and the gate. */
  readonly children: ReactNode;
}

/**
 * Keeps the wizard to one patient: what the portal announces fills in a new referral, and where it is somebody else than
 * the one who is being worked on, nothing goes on before the clinician has said whose referral this is.
 */
export function PatientGuard({ announced, onNew, children }: Props) {
  const [guard] = useState(() => createPatientGuard(readPatient(announced)));
  const { round } = useGuardState(guard);
  const settled = useSettledRound(guard, round);
  const inPortal = useInPortal(guard, onNew);
  const told = useRef(announced);
  useLeftNew(guard);

  useLayoutEffect(() => {
    if (announced === told.current) return;
    told.current = announced;
    guard.dispatch({ type: 'announced', patient: readPatient(announced) });
  }, [guard, announced]);

  return (
    <PatientGuardContext value={guard}>
      <PrefillContext value={inPortal}>
        {settled === round && <Fragment key={round}>{children}</Fragment>}
        <PatientGuardDialog />
      </PrefillContext>
    </PatientGuardContext>
  );
}

/** What the pages below are given; the same object until something in it changes. */
function useInPortal(guard: PatientGuardStore, onNew: Props['onNew']): PatientInPortal {
  const state = useGuardState(guard);
  const latestOnNew = useRef(onNew);
  useLayoutEffect(() => {
    latestOnNew.current = onNew;
  });
  const open = useCallback(
    (referral: Referral | undefined) => {
      if (referral) guard.dispatch({ type: 'referral-opened', id: referral.id, patient: referral.patient });
      else {
        latestOnNew.current?.(guard.get().resumed === undefined);
        guard.dispatch({ type: 'new-opened' });
      }
      return () => guard.dispatch({ type: 'closed', key: referral?.id ?? 'new' });
    },
    [guard],
  );
  const began = prefillOf(state);
  const latest = sameRecord(began, state.announced) ? state.announced : began;
  const otherPatient = otherPatientOf(state);
  return useMemo(
    () => ({
      prefill: {
        values: began?.values ?? {},
        leftOut: began?.leftOut ?? [],
        latest: latest?.values ?? {},
        onTyped: (patient, isTouched) => guard.dispatch({ type: 'typed', patient, isTouched }),
        Notice: FromRecord,
      },
      otherPatient,
      Notices: PatientGuardNotices,
      open,
      guardStep: guard.guardStep,
    }),
    [guard, began, latest, otherPatient, open],
  );
}

function otherPatientOf(state: GuardState): string {
  const { announced, work } = state;
  if (!announced || !isForAnother(state)) return '';
  return otherPatientInWords(namesOf(patientOf(work), announced.values));
}

/**
 * The round whose pages may be shown. Between two rounds nothing is: the pages of the old one go before the address
 * changes, so that no page of one patient is ever there with the other's answers.
 */
function useSettledRound(guard: PatientGuardStore, round: number): number {
  const navigate = useNavigate();
  const [settled, setSettled] = useState(round);
  useLayoutEffect(() => {
    if (settled === round) return;
    const { resumed } = guard.get();
    navigate(resumed === undefined ? paths.newReferral : paths.begun(resumed));
    // The two belong together: the pages come back with the new address.
    // oxlint-disable-next-line react/set-state-in-effect
    setSettled(round);
  }, [guard, navigate, settled, round]);
  return settled;
}

/** Tells when the first screen of a new referral is not the page any more. */
function useLeftNew(guard: PatientGuardStore): void {
  const { pathname } = useLocation();
  useLayoutEffect(() => {
    const { resumed } = guard.get();
    if (resumed === undefined || pathname !== paths.begun(resumed)) guard.dispatch({ type: 'left-new' });
  }, [guard, pathname]);
}
