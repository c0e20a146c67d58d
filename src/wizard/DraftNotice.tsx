import { ukDate, ukTime } from '#lib/ukTime.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

interface Props {
  /** ISO 8601 instant; undefined while nothing was restored. */
  readonly savedAt: string | undefined;
  /** The saved answers were changed meanwhile, in another tab or on another machine. */
  readonly isOutdated: boolean;
  /** Puts the saved answers back on the screen. */
  readonly onDiscard: () => void;
}

/**
 * Says that the screen shows what was typed and never continued with, and gives a way back. Its region is there before
 * its words, or screen readers would not say them.
 */
export function DraftNotice({ savedAt, isOutdated, onDiscard }: Props) {
  return (
    <div role="status">
      {savedAt !== undefined && (
        <Notice tone={isOutdated ? 'warn' : 'info'}>
          Restored what you typed {whenOf(savedAt)}.{' '}
          {isOutdated && 'The saved answers have changed since. Continue replaces them. '}
          <Button variant="quiet" onClick={onDiscard}>
            Discard it
          </Button>
        </Notice>
      )}
    </div>
  );
}

function whenOf(savedAt: string): string {
  const day = ukDate(savedAt);
  return `${day === ukDate(new Date().toISOString()) ? '' : `on ${day} `}at ${ukTime(savedAt)}`;
}
