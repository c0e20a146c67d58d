import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { Button } from '#ui/Button.tsx';
import { SummaryList } from '#ui/SummaryList.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { Refusal, Section, StepPageProps } from '#wizard/handle.ts';
import { StepTop } from '#wizard/StepTop.tsx';
import { useOnce } from '#wizard/useOnce.ts';
import type { JourneyContext } from '../context.ts';
import styles from './CheckPage.module.css';
import { ContradictionNotice } from './ContradictionNotice.tsx';
import { useContradiction } from './useContradiction.ts';

const consequenceId = 'submit-consequence';

type Props = StepPageProps<Referral, ReferralUpdate, JourneyContext>;

/** "Check the referral": parts and sides first, every answer with a way to change it, then Submit. */
export function CheckPage(props: Props) {
  const { position, sections, finish, onDone, ownerOf } = props;
  const { question, settle } = useContradiction(props);
  const [refusal, setRefusal] = useState<Refusal>();
  const [attempt, setAttempt] = useState(0);
  const submit = useOnce(async () => {
    setRefusal(undefined);
    const finished = await finish();
    if (finished.ok) return onDone(finished.referral);
    setRefusal(finished.refusal);
    setAttempt((count) => count + 1);
  });
  const shown = [...sections].sort((a, b) => Number(b.first) - Number(a.first));
  return (
    <>
      <StepTop
        title="Check the referral"
        position={position}
        errors={refusal ? linesOf(refusal, ownerOf) : []}
        requestId={refusal?.requestId ?? ''}
        attempt={attempt}
      />
      <div className={styles['sections']}>
        {shown.map((section) => (
          <SummaryList
            key={section.id}
            title={section.title}
            action={<ChangeLink section={section} />}
            rows={section.rows}
            strong={section.first}
          />
        ))}
      </div>
      {question && <ContradictionNotice contradiction={question} onSettle={settle} />}
      <p id={consequenceId} className={styles['consequence']}>
        The patient gets an e-mail to choose a centre and time, answer safety questions and pay.
      </p>
      <Button busy={submit.busy} aria-describedby={consequenceId} onClick={submit.run}>
        Submit referral
      </Button>
    </>
  );
}

function ChangeLink({ section }: { readonly section: Section }) {
  return (
    <Link id={changeId(section.id)} to={`../${section.path}`} relative="path" state={{ returnTo: 'check' }}>
      Change<VisuallyHidden> {section.title}</VisuallyHidden>
    </Link>
  );
}

/** A refused answer's line leads to the link by which it can be changed. */
function linesOf(refusal: Refusal, ownerOf: Props['ownerOf']) {
  if (refusal.fields.length === 0) return [{ message: refusal.message }];
  return refusal.fields.map(({ name, message }) => {
    const owner = name === undefined ? undefined : ownerOf(name);
    return { message, ...(owner === undefined ? {} : { field: changeId(owner) }) };
  });
}

function changeId(sectionId: string): string {
  return `change-${sectionId}`;
}
