import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApi } from '#api/apiContext.ts';
import { createUploads, type Upload, type Uploads } from './uploads.ts';

/** The uploads of a referral's documents, which end with the screen, and their list as it stands. */
export function useUploads(referralId: string): { uploads: Uploads; list: readonly Upload[] } {
  const api = useApi();
  const queryClient = useQueryClient();
  const [uploads] = useState(() =>
    createUploads(api.uploadTarget(referralId), () => {
      // The check page and the panel show the documents of the referral as read.
      void queryClient.invalidateQueries({ queryKey: api.referral(referralId).queryKey });
    }),
  );
  useEffect(() => () => uploads.stop(), [uploads]);
  const list = useSyncExternalStore(uploads.subscribe, uploads.list);
  useAskBeforeLeaving(list.some(({ state }) => state === 'uploading'));
  return { uploads, list };
}

function useAskBeforeLeaving(ask: boolean): void {
  useEffect(() => {
    if (!ask) return undefined;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [ask]);
}
