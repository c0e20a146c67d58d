import { ukTime } from '#lib/ukTime.ts';
import { StatusLine } from '#ui/StatusLine.tsx';
import type { DraftStatus } from './draftSaver.ts';

const tones = { idle: undefined, saving: undefined, saved: 'ok', failed: 'warn' } as const;

/** "Saved 10:32", only after the server has said so. */
export function DraftStatusLine({ status }: { readonly status: DraftStatus }) {
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
