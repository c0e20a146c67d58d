import { Icon } from '#ui/Icon.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './Documents.module.css';
import { sizeInWords } from './fileSize.ts';
import { RowButton } from './RowButton.tsx';
import type { Row } from './rows.ts';
import { useFocusHeir } from './useFocusHeir.ts';

interface Props {
  /** The row's id: the error summary leads to it. */
  readonly id: string;
  /** The id of what takes the focus when the row goes away. */
  readonly heirId: string;
  readonly row: Row;
  /** What Continue said about it. */
  readonly error: string | undefined;
  readonly onRetry: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** One file: its name and size, how far it is, and what can be done about it. */
export function FileRow({ id, heirId, row, error, onRetry, onRemove }: Props) {
  const { key, name, size, state } = row;
  const ref = useFocusHeir<HTMLLIElement>(heirId);
  return (
    <li ref={ref} id={id} tabIndex={-1} className={styles['row']} data-state={state}>
      <span className={styles['name']}>
        {/* A name may be written right to left, or pretend to be. */}
        <bdi>{name}</bdi>
        {size !== null && <span className={styles['size']}>{sizeInWords(size)}</span>}
      </span>
      <RowState row={row} error={error} />
      {state === 'uploading' && (
        <span className={styles['actions']}>
          <RowButton label="Cancel" about={`upload of ${name}`} heirId={id} onClick={() => onRemove(key)} />
        </span>
      )}
      {state === 'failed' && (
        <span className={styles['actions']}>
          <RowButton label="Retry" about={name} heirId={id} onClick={() => onRetry(key)} />
          <RowButton label="Remove" about={name} heirId={id} onClick={() => onRemove(key)} />
        </span>
      )}
      {error !== undefined && state === 'uploading' && <p className={styles['error']}>{error}</p>}
    </li>
  );
}

function RowState({ row: { name, state, upload }, error }: Pick<Props, 'row' | 'error'>) {
  if (state === 'uploading') {
    return (
      <span className={styles['progress']}>
        <ProgressBar label={`Upload of ${name}`} percent={upload?.percent} />
      </span>
    );
  }
  if (state === 'failed') {
    return (
      <p className={styles['problem']}>
        <strong>{error ?? 'Not uploaded.'}</strong> {upload?.problem?.message}
        {upload?.problem?.requestId && (
          <span className={styles['reference']}> Reference for support: {upload.problem.requestId}</span>
        )}
      </p>
    );
  }
  return (
    <span className={styles['uploaded']}>
      <Icon name="tick" />
      Uploaded
    </span>
  );
}
