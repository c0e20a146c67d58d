import type { Prefill } from '#clinical/prefill/prefill.ts';
import type { Referral } from '#contract/referral.ts';
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
import { newPlace, placeOf, tabPlace } from './prefillDrafts.ts';
import { createStore, type Store } from './store.ts';

/** The guard of one frame: what it knows, what happens to it, and what it gives to each page of the wizard. */
export interface PatientGuardStore extends Pick<Store<GuardState>, 'get' | 'subscribe'> {
  readonly dispatch: (event: GuardEvent) => void;
  readonly guardStep: (referral: Referral | undefined) => StepGuard;
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

  function guardStep(referral: Referral | undefined): StepGuard {
    const { round, resumed } = store.get();
    const patient = prefillOf(store.get())?.values;
    let place = resumed;
    const placeNow = (step: string) => (referral || step !== tabPlace ? step : (place ??= newPlace()));

    async function save(own: JourneyPorts, update: Parameters<JourneyPorts['save']>[0]) {
      const saved = await own.save(update);
      if (!referral && saved.ok)
        dispatch({ type: 'created', id: saved.referral.id, patient: saved.referral.patient });
      return saved;
    }

    return {
      isCurrent: () => store.get().round === round,
      ports: (own) => ({
        save: (update) => guarded(round, () => save(own, update)),
        finish: (way) => guarded(round, () => own.finish(way)),
        drafts: {
          save: (step, values) => own.drafts.save(placeNow(step), values),
          discard: (step) => own.drafts.discard(placeNow(step)),
        },
      }),
      newDraft(drafts) {
        place ??= placeOf(drafts, patient) ?? newPlace();
        return drafts[place];
      },
      isOwn: (kept) => kept === place,
    };
  }

  return { get: store.get, subscribe: store.subscribe, dispatch, guardStep };
}
