import { useEffect, useState } from 'react';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { Shell } from '../Shell.tsx';
import { AssertionChecker } from './AssertionChecker.tsx';
import { FoundOut } from './FoundOut.tsx';
import { framingFindings, type Finding } from './framingFindings.ts';
import { lookAround } from './lookAround.ts';

interface Props {
  /** The partner's part of the address, as it stands there. */
  readonly partner: string;
  /** The answer to the partner's `config.json`. */
  readonly answer: Promise<Response>;
}

/** `/embed/<partner>/check`: for the partner's developer, what keeps the frame from working here. */
export function CheckPage({ partner, answer }: Props) {
  const [findings, setFindings] = useState<readonly Finding[]>();
  useEffect(() => void lookAround(answer).then((framing) => setFindings(framingFindings(framing))), [answer]);
  usePageTitle('Check the frame');
  return (
    <Shell>
      <PageTitle sub="For developers. Nothing is stored, and nothing is sent but an assertion that you check.">
        Check the frame
      </PageTitle>
      {findings ? findings.map((each) => <FoundOut key={each.title} {...each} />) : <Skeleton />}
      {findings && <AssertionChecker partner={partner} />}
    </Shell>
  );
}
