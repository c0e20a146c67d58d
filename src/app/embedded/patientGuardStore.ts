import type { Prefill } from '#clinical/prefill/prefill.ts';
import type { Referral } from '#contract/referral.ts';
import { randomKey } from '#lib/randomKey.ts';
import type { Saved } from '#wizard/handle.ts';
import type { JourneyPorts } from '../useJourneyPorts.ts';
import {
  guardAfter,
  guardOf,
  mayWrite,
  prefillOf,
  type GuardEvent,
  type GuardState,
} from './patientGuard.ts';
import type { StepGuard } from './prefillContext.ts';
import { placeOf } from './prefillDrafts.ts';
import { createStore, type Store } from './store.ts';

/** The guard of one frame: what it knows, what happens to it, and what it gives to each page of the wizard. */
export interface PatientGuardStore extends Pick<Store<GuardState>, 'get' | 'subscribe'> {
  readonly dispatch: (event: GuardEvent) => void;
  readonly guardStep: (referral: Referral | undefined, opened: string) => StepGuard;
}

const refused: Saved<Referral> = {
  ok: false,
  refusal: {
    message:
      'Nothing was saved, because another patient was opened in your record meanwhile. Check whose referral this is, then try again.',
    requestId: '',
    fields: [],
  },
};

/** See {@link PatientGuardStore}. */
export function createPatientGuard(announced: Prefill): PatientGuardStore {
  const store = createStore(guardOf(announced));
  const dispatch = (event: GuardEvent) => store.set(guardAfter(store.get(), event));

  /** Judged at the moment of the writing, not at that of the click: rules and code may have been fetched between. */
  async function guarded(round: number, write: () => Promise<Saved<Referral>>): Promise<Saved<Referral>> {
    if (!mayWrite(store.get(), round)) return refused;
    dispatch({ type: 'write-began' });
    try {
      return await write();
    } finally {
      dispatch({ type: 'write-ended' });
    }
  }

  function guardStep(referral: Referral | undefined, opened: string): StepGuard {
    const { round, resumed } = store.get();
    const patient = prefillOf(store.get())?.values;
    // What is kept where the address leads to may be another patient's: that is known with the drafts only.
    let place = patient && resumed !== opened ? undefined : opened;

    async function save(own: JourneyPorts, ...given: Parameters<JourneyPorts['save']>) {
      const saved = await own.save(...given);
      if (!referral && saved.ok)
        dispatch({ type: 'created', id: saved.referral.id, patient: saved.referral.patient });
      return saved;
    }

    return {
      isCurrent: () => store.get().round === round,
      ports: (own) => ({
        save: (...given) => guarded(round, () => save(own, ...given)),
        finish: (way) => guarded(round, () => own.finish(way)),
        drafts: own.drafts,
      }),
      place: () => (place ??= randomKey()),
      newDraft(drafts) {
        place ??= patient && placeOf(drafts, patient, opened);
        place ??= drafts[opened] ? randomKey() : opened;
        return drafts[place];
      },
      isOwn: (kept) => kept === place,
    };
  }

  return { get: store.get, subscribe: store.subscribe, dispatch, guardStep };
}
