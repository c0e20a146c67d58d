import type { Referral } from '#contract/referral.ts';
import type { JourneyContext } from '#steps/context.ts';
import type { order } from '#steps/order.ts';
import { Panel, type PanelChecklist } from '#ui/Panel.tsx';
import { legOf, sectionsOf } from '#wizard/journey.ts';
import type { Leg } from '#wizard/step.ts';
import { bookingBegun } from './pathToResume.ts';

type Steps = readonly (typeof order)[number][];

interface Props {
  readonly steps: Steps;
  /** Where the clinician is. */
  readonly leg: Leg;
  readonly referral: Referral | undefined;
  readonly context: JourneyContext;
}

/** The referral so far, beside the form where there is room, and what is still missing for submit and for confirm. */
export function SummaryPanel({ steps, leg, referral, context }: Props) {
  const sections = referral ? sectionsOf(steps, referral, context) : [];
  const referring = legOf(steps, 'referral');
  const { finish } = context.partner;
  const showsBooking = leg === 'booking' || (referral && bookingBegun(referral));

  function needed(title: string, from: Steps): PanelChecklist {
    const asked = from.filter((step) => !step.isReview && !step.optional);
    return {
      title,
      items: asked.map(({ id, shortTitle }) => ({
        label: shortTitle,
        done: sections.some((section) => section.id === id && section.complete),
      })),
    };
  }

  const submits = finish.includes('submit');
  return (
    <Panel
      title="This referral"
      sections={(showsBooking ? steps : referring)
        .filter(({ isReview }) => !isReview)
        .map(({ id, shortTitle }, index) => {
          const panel = sections.find((section) => section.id === id)?.panel;
          return {
            label: shortTitle,
            title: panel?.title,
            lines: panel?.lines.filter(Boolean) ?? [],
            empty: index === 0 ? 'Fills in as you go' : 'Nothing yet',
          };
        })}
      checklists={[
        needed(submits ? 'Needed to submit' : 'Needed to book', referring),
        ...(finish.includes('confirm')
          ? [needed('To book for the patient, also', legOf(steps, 'booking'))]
          : []),
      ]}
    />
  );
}
