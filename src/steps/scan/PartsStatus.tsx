import type { UseQueryResult } from '@tanstack/react-query';
import { ApiError } from '#api/ApiError.ts';
import type { BodyPart } from '#contract/referral.ts';
import { Button } from '#ui/Button.tsx';
import { focusField } from '#ui/focusField.ts';
import { Notice } from '#ui/Notice.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

interface PartsStatusProps {
  readonly modality: string;
  readonly query: UseQueryResult<BodyPart[]>;
}

/** What stands below the picker as long as it has no list to pick from. */
export function PartsStatus({ modality, query }: PartsStatusProps) {
  if (query.isLoading) return <Skeleton lines={1} label={`Loading the body parts for ${modality}`} />;
  if (query.isError) {
    const retry = () => {
      void query.refetch();
      // The button is gone while it loads.
      focusField('bodyPartIds');
    };
    const { message, requestId } = query.error instanceof ApiError ? query.error : unknownError;
    return (
      <Notice tone="error" title={`The body parts for ${modality} could not be loaded.`} live>
        <p>
          {message}
          {requestId !== '' && ` Reference for support: ${requestId}`}
        </p>
        <Button variant="secondary" onClick={retry}>
          Try again
        </Button>
      </Notice>
    );
  }
  if (query.data?.length === 0) {
    return (
      <Notice tone="warn" title={`No body parts are offered for ${modality} at the moment.`} live>
        Select another modality, or try again later.
      </Notice>
    );
  }
  return null;
}

const unknownError = { message: 'Your answers are still here.', requestId: '' };
