import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Bar } from './Bar.tsx';
import type { PageStatus } from './status.ts';

interface Props {
  readonly page: Exclude<PageStatus, 'current'>;
  readonly reload: () => Promise<boolean>;
}

const words = {
  outdated: { tone: 'info', title: 'A new version is available.', text: 'What you typed is kept.' },
  incomplete: {
    tone: 'error',
    title: 'A part of this page could not be loaded.',
    text: 'Nothing that was saved is lost. If it happens again after a reload, wait a few minutes.',
  },
} as const;

/** Offers a new page in the place of this one. Nobody is made to take it. */
export function PageNotice({ page, reload }: Props) {
  const [attempt, setAttempt] = useState<'none' | 'under-way' | 'failed'>('none');
  const { tone, title, text } = words[page];

  async function onReload(): Promise<void> {
    setAttempt('under-way');
    if (!(await reload())) setAttempt('failed');
  }

  return (
    <Bar tone={tone} title={title}>
      {attempt === 'failed' ? 'Not everything is saved yet, so the page stays. Try again in a moment.' : text}{' '}
      <Button variant="quiet" busy={attempt === 'under-way'} onClick={() => void onReload()}>
        Reload
      </Button>
    </Bar>
  );
}
