import { type MouseEvent, useEffect, useRef } from 'react';
import css from './ErrorSummary.module.css';
import { focusField } from './focusField.ts';

/** One line of the summary. Without a field it is about the whole screen. */
export interface SummaryError {
  /** The field's name, which is the id of its control. */
  readonly field?: string | undefined;
  /** The same words as by the field. */
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly SummaryError[];
  /** A line below, such as the id of the refused request. */
  readonly note?: string | undefined;
  /** Another value brings focus back here: count the attempts. */
  readonly focusKey?: string | number | undefined;
}

/**
 * "There is a problem", at the top of `<main>`; nothing while there are no errors. It takes focus when it appears.
 * The alert is inside of what is focused, or some screen readers say it twice
 * (https://design-system.service.gov.uk/components/error-summary/).
 */
export function ErrorSummary(props: ErrorSummaryProps) {
  return props.errors.length > 0 ? <Summary {...props} /> : null;
}

function Summary({ errors, note, focusKey }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const focusedFor = useRef<unknown>(null);
  useEffect(() => {
    if (focusedFor.current === focusKey) return;
    focusedFor.current = focusKey;
    box.current?.focus();
  }, [focusKey]);
  // A hash in the URL would be a step of its own for the browser's back button.
  const follow = (event: MouseEvent, field: string) => {
    if (focusField(field)) event.preventDefault();
  };
  return (
    <div ref={box} tabIndex={-1} className={css['summary']}>
      <div role="alert">
        <h2>There is a problem</h2>
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field ? (
                <a href={`#${field}`} onClick={(event) => follow(event, field)}>
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
        {note && <p>{note}</p>}
      </div>
    </div>
  );
}
