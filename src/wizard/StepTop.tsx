import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import type { FormError } from './formErrors.ts';
import type { Position } from './handle.ts';
import { usePageTitle } from './usePageTitle.ts';

interface Props {
  readonly title: string;
  readonly position: Position;
  readonly errors: readonly FormError[];
  /** What to quote to support, when the server refused. */
  readonly requestId: string;
  /** Counts the tries, so that the summary takes the focus again each time. */
  readonly attempt: number;
}

/** The top of a step: the error summary when there is one, the title, "Step 2 of 5". */
export function StepTop({ title, position, errors, requestId, attempt }: Props) {
  const place = `Step ${position.number} of ${position.total}`;
  usePageTitle(`${errors.length > 0 ? 'Error: ' : ''}${title} – ${place}`);
  return (
    <>
      <ErrorSummary
        errors={errors}
        focusKey={attempt}
        {...(requestId === '' ? {} : { note: `Reference for support: ${requestId}` })}
      />
      <PageTitle sub={place}>{title}</PageTitle>
    </>
  );
}
