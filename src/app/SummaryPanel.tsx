import { patientName } from '#clinical/patientName.ts';
import type { Referral } from '#contract/referral.ts';
import type { JourneyContext } from '#steps/context.ts';
import type { order } from '#steps/order.ts';
import { Panel } from '#ui/Panel.tsx';
import { sectionsOf } from '#wizard/journey.ts';
import { bornOf } from './PatientBanner.tsx';

interface Props {
  readonly steps: readonly (typeof order)[number][];
  readonly referral: Referral | undefined;
  readonly context: JourneyContext;
}

/** The referral so far, beside the form where there is room, and what is still missing for submit. */
export function SummaryPanel({ steps, referral, context }: Props) {
  const sections = referral ? sectionsOf(steps, referral, context) : [];
  const patient = referral?.patient;
  return (
    <Panel
      title="This referral"
      sections={[
        {
          label: 'Patient',
          title: patient && patientName(patient),
          lines: patient ? [bornOf(patient, context.today), patient.postcode] : [],
          empty: 'Fills in as you go',
        },
        ...steps
          .filter(({ id, isReview }) => id !== 'patient' && !isReview)
          .map(({ id, shortTitle }) => ({
            label: shortTitle,
            lines: sections.find((section) => section.id === id)?.rows.flatMap(({ value }) => value) ?? [],
            empty: 'Nothing yet',
          })),
      ]}
      checklists={[
        {
          title: 'Needed to submit',
          items: steps
            .filter((step) => !step.isReview && !step.optional)
            .map((step) => ({
              label: step.shortTitle,
              done: sections.find(({ id }) => id === step.id)?.complete ?? false,
            })),
        },
      ]}
    />
  );
}
