import type { UseQueryResult } from '@tanstack/react-query';
import type { BodyPart } from '#contract/referral.ts';
import { Button } from '#ui/Button.tsx';
import { focusField } from '#ui/focusField.ts';
import { Notice } from '#ui/Notice.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { LoadFailed } from '../LoadFailed.tsx';

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
    return (
      <LoadFailed title={`The body parts for ${modality} could not be loaded.`} error={query.error} live>
        <Button variant="secondary" onClick={retry}>
          Try again
        </Button>
      </LoadFailed>
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
