import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { Shell } from '../Shell.tsx';

const words = {
  refused: {
    title: 'You could not be signed in',
    text: 'Your practice software did not confirm who you are. Try again; if it happens again, tell whoever looks after that software.',
  },
  unreachable: {
    title: 'The referral form could not be opened',
    text: 'Nothing that was saved is lost. Check the network and try again in a moment.',
  },
  version: {
    title: 'The referral form could not be opened',
    text: 'Your practice software and this form do not fit together. Tell whoever looks after that software.',
  },
} as const;

interface Props {
  readonly problem: keyof typeof words;
  readonly onRetry: () => void;
}

/** Why there is no wizard in the frame, for the clinician; the partner's developer reads more in the console. */
export function FrameMessage({ problem, onRetry }: Props) {
  const { title, text } = words[problem];
  usePageTitle(title);
  return (
    <Shell>
      <PageTitle>{title}</PageTitle>
      <p>{text}</p>
      <Actions>
        <Button onClick={onRetry}>Try again</Button>
      </Actions>
    </Shell>
  );
}
