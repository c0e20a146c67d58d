import { line } from '#lib/line.ts';
import { ukTime } from '#lib/ukTime.ts';
import { StatusLine } from '#ui/StatusLine.tsx';
import type { DraftStatus } from './draftSaver.ts';

const tones = { idle: undefined, saving: undefined, saved: 'ok', failed: 'warn' } as const;

interface Props {
  readonly status: DraftStatus;
  /** Continue was pressed, and waits for the line. */
  readonly waits?: boolean | undefined;
}

/** "Saved 10:32", only after the server has said so. */
export function DraftStatusLine({ status, waits }: Props) {
  if (waits || (line.isDown && status.kind === 'saving'))
    return <StatusLine>Waiting for the connection…</StatusLine>;
  return <StatusLine tone={tones[status.kind]}>{words(status)}</StatusLine>;
}

function words(status: DraftStatus): string {
  switch (status.kind) {
    case 'idle':
      return '';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved ${ukTime(status.savedAt)}`;
    case 'failed':
      return 'Not saved – retrying';
  }
}
