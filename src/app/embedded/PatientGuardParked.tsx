import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '#api/apiContext.ts';
import { keptDraftCalls } from '#api/keptDrafts.ts';
import { formatDate } from '#clinical/calendar.ts';
import { typedPatient } from '#clinical/prefill/typedPatient.ts';
import { newReferral } from '#contract/own/drafts.ts';
import { ukDate, ukTime } from '#lib/ukTime.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { focusField } from '#ui/focusField.ts';
import { Notice } from '#ui/Notice.tsx';
import type { StoredDraft } from '#wizard/handle.ts';
import { usePatientGuard } from './patientGuardContext.ts';
import { nameOf } from './patientGuardWords.ts';
import type { StepGuard } from './prefillContext.ts';
import { placesOf } from './prefillDrafts.ts';

/** New referrals that were begun and put aside: offered by name, never filled in by themselves. */
export function ParkedDrafts({ newStep }: { readonly newStep: StepGuard }) {
  // The step reads them, once it has time.
  const { data } = useQuery({ ...useApi().drafts(newReferral), enabled: false });
  if (!data) return null;
  return placesOf(data.drafts)
    .filter((place) => !newStep.isOwn(place))
    .map((place) => <Parked key={place} place={place} draft={data.drafts[place]} />);
}

function Parked({ place, draft }: { readonly place: string; readonly draft: StoredDraft | undefined }) {
  const guard = usePatientGuard();
  const api = useApi();
  const cache = useQueryClient();
  const patient = typedPatient(draft?.values);
  const name = nameOf(patient);
  const born = patient.dateOfBirth === '' ? '' : `, born ${formatDate(patient.dateOfBirth)},`;

  function discard(): void {
    // The button goes with what it belongs to.
    focusField('page-title');
    cache.setQueryData(api.drafts(newReferral).queryKey, (known) => {
      if (!known) return undefined;
      const { [place]: _, ...others } = known.drafts;
      return { drafts: others };
    });
    // Where that does not arrive it is offered once more, another time.
    keptDraftCalls(api.request)
      .discardDrafts(place)
      .catch(() => undefined);
  }

  if (!draft) return null;
  return (
    <Notice tone="info" title={`You began a referral for ${name}${born} and did not continue.`}>
      <p>
        Last typed on {ukDate(draft.savedAt)} at {ukTime(draft.savedAt)}.
      </p>
      <Actions>
        <Button variant="secondary" onClick={() => guard.dispatch({ type: 'resume', place })}>
          Go on with {name}
        </Button>
        <Button variant="quiet" onClick={discard}>
          Discard what was typed for {name}
        </Button>
      </Actions>
    </Notice>
  );
}
