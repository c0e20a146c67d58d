import { Link } from 'react-router-dom';
import { Actions } from '#ui/Actions.tsx';
import { Button, buttonClass } from '#ui/Button.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { paths } from './paths.ts';
import { Shell } from './Shell.tsx';

const words = {
  'page-not-found': {
    title: 'Page not found',
    text: 'Check the address, or go to your referrals.',
  },
  'referral-not-found': {
    title: 'Referral not found',
    text: 'There is no referral with this address among yours. Check the address, or go to your referrals.',
  },
  unreachable: {
    title: 'The service is not answering',
    text: 'Nothing that was saved is lost. Check the network and try again in a moment.',
  },
  broken: {
    title: 'Something went wrong',
    text: 'Nothing that was saved is lost. Load the page again to go on where you were.',
  },
} as const;

interface Props {
  readonly problem: keyof typeof words;
  /** More words in place of the usual ones, when the server gave some. */
  readonly message?: string | undefined;
  /** What to quote to support. */
  readonly requestId?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
}

/** A page that could not be shown: what happened, what became of the answers, and the ways on. */
export function ErrorScreen({ problem, message, requestId, onRetry }: Props) {
  const { title, text } = words[problem];
  usePageTitle(title);
  return (
    <Shell>
      <PageTitle>{title}</PageTitle>
      <p>{message ?? text}</p>
      <Actions>
        {onRetry && <Button onClick={onRetry}>Try again</Button>}
        {/* After a fault of ours only a new document is sure to be whole. */}
        <Link
          className={buttonClass(onRetry ? 'secondary' : 'primary')}
          to={paths.referrals}
          reloadDocument={problem === 'broken'}
        >
          Go to your referrals
        </Link>
      </Actions>
      {requestId && (
        <p>
          <small>Reference for support: {requestId}</small>
        </p>
      )}
    </Shell>
  );
}
