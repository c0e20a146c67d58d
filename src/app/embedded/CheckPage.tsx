import { useEffect, useState } from 'react';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { Tag } from '#ui/Tag.tsx';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { Shell } from '../Shell.tsx';
import styles from './CheckPage.module.css';
import { framingFindings, type Finding } from './framingFindings.ts';
import { lookAround } from './lookAround.ts';

/** `/embed/<partner>/check`: for the partner's developer, what keeps the frame from working here. */
export function CheckPage({ answer }: { readonly answer: Promise<Response> }) {
  const [findings, setFindings] = useState<readonly Finding[]>();
  useEffect(() => void lookAround(answer).then((framing) => setFindings(framingFindings(framing))), [answer]);
  usePageTitle('Check the frame');
  return (
    <Shell>
      <PageTitle sub="For developers. Nothing is stored or sent from here.">Check the frame</PageTitle>
      {findings ? findings.map((each) => <Found key={each.title} {...each} />) : <Skeleton />}
    </Shell>
  );
}

function Found({ title, tone, state, text, paste }: Finding) {
  return (
    <section>
      <h2 className={styles['title']}>
        {title} <Tag tone={tone}>{state}</Tag>
      </h2>
      <p>{text}</p>
      {paste !== undefined && <pre className={styles['paste']}>{paste}</pre>}
    </section>
  );
}
