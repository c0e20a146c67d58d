import type { ReactNode } from 'react';
import { ApiError } from '#api/ApiError.ts';
import { Notice } from '#ui/Notice.tsx';

interface LoadFailedProps {
  readonly title: string;
  readonly error: Error;
  /** Whether screen readers are to be told; left out where a live region stands around it. */
  readonly live?: boolean;
  /** The ways on. */
  readonly children: ReactNode;
}

/** Says that a list did not come and why, with the ways on. */
export function LoadFailed({ title, error, live = false, children }: LoadFailedProps) {
  const { message, requestId } = error instanceof ApiError ? error : unknownError;
  return (
    <Notice tone="error" title={title} live={live}>
      <p>
        {message}
        {requestId !== '' && ` Reference for support: ${requestId}`}
      </p>
      {children}
    </Notice>
  );
}

const unknownError = { message: 'Your answers are still here.', requestId: '' };
