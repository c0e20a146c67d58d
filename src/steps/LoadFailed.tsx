import { ApiError } from '#api/ApiError.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

interface LoadFailedProps {
  /** What did not come, as a sentence. */
  readonly title: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Says that a list did not come and why, with a way to try again. */
export function LoadFailed({ title, error, onRetry }: LoadFailedProps) {
  const { message, requestId } = error instanceof ApiError ? error : unknownError;
  return (
    <Notice tone="error" title={title} live>
      <p>
        {message}
        {requestId !== '' && ` Reference for support: ${requestId}`}
      </p>
      <Button variant="secondary" onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}

const unknownError = { message: 'Your answers are still here.', requestId: '' };
