import { ukDate, ukTime } from '#lib/ukTime.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

interface Props {
  /** ISO 8601 instant. */
  readonly savedAt: string;
  /** Puts the saved answers back on the screen. */
  readonly onDiscard: () => void;
}

/** Says that the screen shows what was typed and never continued with, and gives a way back. */
export function DraftNotice({ savedAt, onDiscard }: Props) {
  return (
    <Notice tone="info">
      Restored what you typed {whenOf(savedAt)}.{' '}
      <Button variant="quiet" onClick={onDiscard}>
        Discard it
      </Button>
    </Notice>
  );
}

function whenOf(savedAt: string): string {
  const day = ukDate(savedAt);
  return `${day === ukDate(new Date().toISOString()) ? '' : `on ${day} `}at ${ukTime(savedAt)}`;
}
