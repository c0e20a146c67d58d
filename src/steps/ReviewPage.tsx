import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { line } from '#lib/line.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SummaryList } from '#ui/SummaryList.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { Refusal, Section, StepPageProps } from '#wizard/handle.ts';
import { StepTop } from '#wizard/StepTop.tsx';
import { useOnce } from '#wizard/useOnce.ts';
import type { JourneyContext } from './context.ts';
import styles from './ReviewPage.module.css';
import { usePressInSight } from './usePressInSight.ts';

/** What a page that ends a leg is given. */
export type ReviewPageProps = StepPageProps<Referral, ReferralUpdate, JourneyContext>;

interface Props {
  /** The page's own id, to which a changed answer leads back. */
  readonly id: string;
  readonly title: string;
  readonly page: ReviewPageProps;
  /** Every answer to check, in the order to show them; the ones that must not be misread go first by themselves. */
  readonly sections: readonly Section[];
  /** How the leg ends here; undefined where it only leads on. */
  readonly finish?: { readonly way: 'submit' | 'confirm'; readonly label: string } | undefined;
  /** What ending it means, by the button and said with it. */
  readonly meaning: ReactNode;
  /** What has to be decided before, above the meaning. */
  readonly children?: ReactNode;
  /** Another way on, beside the button. */
  readonly otherWay?: ReactNode;
}

/** Every answer with a way to change it, then the one button that hands it over. */
export function ReviewPage({ id, title, page, sections, finish, meaning, children, otherWay }: Props) {
  const [refusal, setRefusal] = useState<Refusal>();
  const [attempt, setAttempt] = useState(0);
  const send = useOnce(async () => {
    if (!finish) return;
    setRefusal(undefined);
    if ((await line.ready?.()) === false) return;
    const finished = await page.finish(finish.way);
    if (finished.ok) return page.onDone(finished.referral);
    setRefusal(finished.refusal);
    setAttempt((count) => count + 1);
  });
  const { button, press, held } = usePressInSight(page.context.watchSight);
  const shown = [...sections].sort((a, b) => Number(b.first) - Number(a.first));
  const meaningId = `${id}-meaning`;
  return (
    <>
      <StepTop
        title={title}
        position={page.position}
        errors={refusal ? linesOf(refusal, page.ownerOf) : []}
        requestId={refusal?.requestId ?? ''}
        attempt={attempt}
      />
      <div className={styles['sections']}>
        {shown.map((section) => (
          <SummaryList
            key={section.id}
            title={section.title}
            action={<ChangeLink section={section} returnTo={id} />}
            rows={section.rows}
            strong={section.first}
          />
        ))}
      </div>
      {children}
      {page.context.otherPatient && <Notice tone="warn" title={page.context.otherPatient} />}
      <div id={meaningId} className={styles['meaning']}>
        {meaning}
      </div>
      <div className={styles['ways']}>
        {finish && (
          <Button ref={button} busy={send.busy} aria-describedby={meaningId} onClick={() => press(send.run)}>
            {finish.label}
          </Button>
        )}
        {otherWay}
      </div>
      {/* Here before its words, so that screen readers say them. */}
      <div role="status" className={styles['held']}>
        {held === 'covered' && 'Something lies over the button. '}
        {held && `${title}, then press again.`}
      </div>
    </>
  );
}

function ChangeLink({ section, returnTo }: { readonly section: Section; readonly returnTo: string }) {
  return (
    <Link id={changeId(section.id)} to={`../${section.path}`} relative="path" state={{ returnTo }}>
      Change<VisuallyHidden> {section.title}</VisuallyHidden>
    </Link>
  );
}

/** A refused answer's line leads to the link by which it can be changed. */
function linesOf(refusal: Refusal, ownerOf: ReviewPageProps['ownerOf']) {
  if (refusal.fields.length === 0) return [{ message: refusal.message }];
  return refusal.fields.map(({ name, message }) => {
    const owner = name === undefined ? undefined : ownerOf(name);
    return { message, ...(owner === undefined ? {} : { field: changeId(owner) }) };
  });
}

function changeId(sectionId: string): string {
  return `change-${sectionId}`;
}
