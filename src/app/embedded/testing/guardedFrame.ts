import type { Prefill } from '#clinical/prefill/prefill.ts';
import type { Referral } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import type { Saved } from '#wizard/handle.ts';
import { isAsking } from '../patientGuard.ts';
import type { PatientGuardStore } from '../patientGuardStore.ts';
import type { StepGuard } from '../prefillContext.ts';

/** First names; all of them are called Doe and were born on one day. */
const names = ['John', 'Anna', 'Mary'] as const;
/** Where the address leads to: to a place that was there before, or to a new one. */
const places = ['a', 'b', 'a', 'c'] as const;
/** What the portal announces of one of them. */
export const record = (who: number, phone = ''): Prefill => ({
  values: {
    firstName: names[who] ?? '',
    lastName: 'Doe',
    dateOfBirth: '1999-01-30',
    ...(phone && { phone }),
  },
  leftOut: [],
});
const referralOf = (who: number): Referral =>
  referralAnswer.parse({
    object: {
      id: `referral-${who}`,
      patient_information: { first_name: names[who], last_name: 'Doe', date_of_birth_iso: '1999/01/30' },
    },
  });

/** One page of the wizard, with the patient on it. */
export interface OpenPage {
  readonly step: StepGuard;
  readonly who: number;
  readonly referral: Referral | undefined;
  readonly close: () => void;
}

/** A frame in small: pages that are opened, typed in and continued with, and a server that answers when told to. */
export function createFrame(guard: PatientGuardStore) {
  /** For whom. */
  const begun: number[] = [];
  const waiting: (() => void)[] = [];
  const left: OpenPage[] = [];
  const drafts: { place: string; who: number }[] = [];
  let page: OpenPage | undefined;
  let opened = 0;
  let { round } = guard.get();

  function leave(): void {
    page?.close();
    if (page) left.push(page);
    page = undefined;
  }
  guard.subscribe(() => {
    // The guard takes the pages away when it starts anew.
    if (guard.get().round !== round) {
      round = guard.get().round;
      leave();
    }
  });

  function portsOf({ step, who, referral }: OpenPage) {
    return step.ports({
      save: () => {
        begun.push(who);
        return new Promise<Saved<Referral>>((resolve) =>
          waiting.push(() => resolve({ ok: true, referral: referral ?? referralOf(who) })),
        );
      },
      finish: () => Promise.reject(new Error('not used')),
      drafts: {
        save() {
          drafts.push({ place: step.place(), who });
          return Promise.resolve({ savedAt: '2026-11-23T10:00:00Z' });
        },
        discard: () => Promise.resolve(),
      },
    });
  }

  return {
    guard,
    begun,
    left,
    drafts,
    page: () => page,
    openNew(who: number) {
      if (isAsking(guard.get())) return;
      leave();
      guard.dispatch({ type: 'left-new' });
      const step = guard.guardStep(undefined, places[opened++ % places.length] ?? '');
      guard.dispatch({ type: 'new-opened' });
      page = { step, who, referral: undefined, close: () => guard.dispatch({ type: 'closed', key: 'new' }) };
    },
    openReferral(who: number) {
      if (isAsking(guard.get())) return;
      leave();
      guard.dispatch({ type: 'left-new' });
      const referral = referralOf(who);
      const step = guard.guardStep(referral, '');
      guard.dispatch({ type: 'referral-opened', id: referral.id, patient: referral.patient });
      page = { step, who, referral, close: () => guard.dispatch({ type: 'closed', key: referral.id }) };
    },
    type() {
      if (!page || page.referral || isAsking(guard.get())) return;
      guard.dispatch({ type: 'typed', patient: record(page.who).values, isTouched: true });
      void portsOf(page).drafts.save('patient', {}, {});
    },
    /** Also of pages that were left: their code may still be running. */
    continueOn: (from: OpenPage) => portsOf(from).save({}),
    async settle(): Promise<void> {
      waiting.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}
