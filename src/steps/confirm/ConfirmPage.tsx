import { Notice } from '#ui/Notice.tsx';
import { needsReview } from '#clinical/safety/needsReview.ts';
import { Declaration } from '../Declaration.tsx';
import { ReviewPage, type ReviewPageProps } from '../ReviewPage.tsx';

/** "Check the booking": scan, time and centre first, every answer with a way to change it, then Confirm. */
export function ConfirmPage(props: ReviewPageProps) {
  const { referral, context, sections } = props;
  const review = needsReview(referral?.safetyAnswers ?? []).length;
  return (
    <ReviewPage
      id="confirm"
      title="Check the booking"
      page={props}
      sections={inOrderOfBooking(sections)}
      finish={{ way: 'confirm', label: 'Confirm booking' }}
      meaning={
        <>
          <p>
            {referral?.timeSlot
              ? 'Confirming books the time for the patient, who gets the details by e-mail.'
              : 'Confirming sends the booking to the centre, which phones the patient to agree a time.'}
          </p>
          <Declaration declarations={context.partner.declarations} modality={referral?.modality ?? ''} />
        </>
      }
    >
      {review > 0 && (
        <Notice
          tone="warn"
          title={`${review === 1 ? '1 safety answer needs' : `${review} safety answers need`} review`}
        >
          The centre looks at it before the scan and phones the patient or you when it has a question.
        </Notice>
      )}
    </ReviewPage>
  );
}

/** What was booked stands before what was referred. */
function inOrderOfBooking(sections: ReviewPageProps['sections']): ReviewPageProps['sections'] {
  const rank = (id: string) => ['appointment', 'provider', 'safety', 'gp'].indexOf(id);
  const booked = sections.filter(({ leg }) => leg === 'booking').sort((a, b) => rank(a.id) - rank(b.id));
  return [...booked, ...sections.filter(({ leg }) => leg === 'referral')];
}
