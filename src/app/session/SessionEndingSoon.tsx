import { useEffect, useState, type ReactNode } from 'react';
import type { SessionEnding } from '#auth/sessionWatch.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useOnce } from '#wizard/useOnce.ts';
import { spokenTimeLeft, timeLeft } from './timeLeft.ts';

interface Props {
  readonly ending: SessionEnding;
  /** Puts off the end. Rejects when that did not work. */
  readonly onStay: () => Promise<unknown>;
  /** Leads into a session of its own, at the end that nothing puts off. */
  readonly newSession: ReactNode;
}

/**
 * Counts down to the end of the session. Staying puts it off as often as one likes; at the longest that a session may last
 * one can only begin another, or use what is left.
 * https://www.w3.org/WAI/WCAG22/Understanding/timing-adjustable
 */
export function SessionEndingSoon({ ending, onStay, newSession }: Props) {
  const [failed, setFailed] = useState(false);
  const [isSeen, setIsSeen] = useState(false);
  const left = useSecondsLeft(ending.at);
  const stay = useOnce(async () => {
    setFailed(false);
    await onStay().catch(() => setFailed(true));
  });
  const goOn = () => setIsSeen(true);
  return (
    <Dialog
      open={ending.canStay || !isSeen}
      title="Your session is about to end"
      onClose={ending.canStay ? stay.run : goOn}
      actions={
        ending.canStay ? (
          <Button busy={stay.busy} onClick={stay.run}>
            Stay signed in
          </Button>
        ) : (
          <>
            {newSession}
            <Button variant="secondary" onClick={goOn}>
              Keep working until then
            </Button>
          </>
        )
      }
    >
      <div>
        <VisuallyHidden>
          <span role="status">{spokenTimeLeft(left)}</span>
        </VisuallyHidden>
        <span role="status">{failed && 'That did not work. Check the network and try again.'}</span>
        {/* The figure changes every second, and a screen reader leaves it alone. */}
        <p role="timer">It ends in {timeLeft(left)}. Your answers stay here.</p>
        {!ending.canStay && <p>No session may be longer, so this end cannot be put off.</p>}
      </div>
    </Dialog>
  );
}

function useSecondsLeft(at: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(Math.ceil((at - now) / 1000), 0);
}
