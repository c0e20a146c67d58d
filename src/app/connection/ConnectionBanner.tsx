import { Button } from '#ui/Button.tsx';
import { focusField } from '#ui/focusField.ts';
import { useStore } from '../embedded/store.ts';
import type { Acts } from './acts.ts';
import { Bar } from './Bar.tsx';
import { PageNotice } from './PageNotice.tsx';
import type { Status } from './status.ts';

interface Props {
  readonly status: Status;
  readonly acts: Acts;
  /** Loads the page anew with everything typed stored; false when that could not be. */
  readonly reload: () => Promise<boolean>;
}

const words = {
  offline: 'You are offline.',
  unreachable: 'There is no connection to the server.',
} as const;

/**
 * Above every page: that the connection is gone, what waits for it, and that there is a newer version. Each region is there
 * before its words, so that screen readers say them, and says only what is its own, once.
 */
export function ConnectionBanner({ status, acts, reload }: Props) {
  const line = useStore(status.line);
  const page = useStore(status.page);
  const waiting = useStore(acts.waiting);
  const isDown = line === 'offline' || line === 'unreachable';
  return (
    <>
      <div role="status">
        {isDown && (
          <Bar tone="warn" title={words[line]}>
            Go on typing: it is kept here and sent when you are back.
          </Bar>
        )}
        {line === 'back' && <Bar tone="ok" title="Back online" />}
      </div>
      <div role="status">
        {isDown && waiting.length > 0 && (
          <Bar tone="info" title="Your last step waits for the connection.">
            What you change meanwhile goes with it.{' '}
            <Button
              variant="quiet"
              onClick={() => {
                acts.callOff();
                focusField('page-title');
              }}
            >
              Do not send it
            </Button>
          </Bar>
        )}
      </div>
      <div role="status">{page !== 'current' && !isDown && <PageNotice page={page} reload={reload} />}</div>
    </>
  );
}
