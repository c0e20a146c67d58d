import { useEffect, useState, type ComponentType } from 'react';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { need } from '#lib/line.ts';
import type { Loadable } from '#lib/loadable.ts';

/** Renders a page that is loaded on first use, directly once it is there. */
export function Screen({ page }: { readonly page: Loadable<ComponentType> }) {
  const { value: Page, failed, retry } = useLoadable(page);
  if (Page) return <Page />;
  return failed ? <ErrorScreen problem="unreachable" onRetry={retry} /> : <LoadingScreen />;
}

/** What a loadable holds, loading it when it is not there; `failed` until `retry` is called. */
export function useLoadable<T>(source: Loadable<T>): {
  value: T | undefined;
  failed: boolean;
  retry: () => void;
} {
  const [, rerender] = useState(0);
  // One component shows several pages in turn, and the failure of one says nothing about the next.
  const [failure, setFailure] = useState<Loadable<T>>();
  const failed = failure === source;
  const missing = source.value === undefined;
  useEffect(() => {
    if (!missing || failed) return undefined;
    let wanted = true;
    need(source).then(
      () => wanted && rerender((count) => count + 1),
      () => wanted && setFailure(source),
    );
    return () => {
      wanted = false;
    };
  }, [source, missing, failed]);
  return { value: source.value, failed, retry: () => setFailure(undefined) };
}
