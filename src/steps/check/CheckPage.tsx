import { Link } from 'react-router-dom';
import { buttonClass } from '#ui/Button.tsx';
import { Declaration } from '../Declaration.tsx';
import { ReviewPage, type ReviewPageProps } from '../ReviewPage.tsx';
import { ContradictionNotice } from './ContradictionNotice.tsx';
import { useContradiction } from './useContradiction.ts';

/** "Check the referral": parts and sides first, every answer with a way to change it, then the ways on. */
export function CheckPage(props: ReviewPageProps) {
  const { referral, context, sections, onward } = props;
  const { question, settle } = useContradiction(props);
  const { finish, declarations } = context.partner;
  const submits = finish.includes('submit');
  return (
    <ReviewPage
      id="check"
      title="Check the referral"
      page={props}
      sections={sections.filter(({ leg }) => leg === 'referral')}
      finish={submits ? { way: 'submit', label: 'Submit referral' } : undefined}
      meaning={
        submits && (
          <>
            <p>The patient gets an e-mail to choose a centre and time, answer safety questions and pay.</p>
            <Declaration declarations={declarations} modality={referral?.modality ?? ''} />
          </>
        )
      }
      otherWay={
        onward !== undefined && (
          <Link
            {...(submits ? {} : { className: buttonClass('primary') })}
            to={`../${onward}`}
            relative="path"
          >
            Book for the patient
          </Link>
        )
      }
    >
      {question && <ContradictionNotice contradiction={question} onSettle={settle} />}
    </ReviewPage>
  );
}
