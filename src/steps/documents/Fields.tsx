import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Referral } from '#contract/referral.ts';
import { raise } from '#lib/raise.ts';
import { FieldShell } from '#ui/FieldShell.tsx';
import { visuallyHiddenClass } from '#ui/VisuallyHidden.tsx';
import type { FieldsProps } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { limitsInWords, sortFiles } from './checks.ts';
import styles from './Documents.module.css';
import { DropZone } from './DropZone.tsx';
import { FileRow } from './FileRow.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';
import { useRows } from './useRows.ts';
import { useUploads } from './useUploads.ts';
import type { DocumentsValues } from './values.ts';

const chooseId = 'choose-files';

/** The fields of "Documents". */
export function Fields(props: FieldsProps<Referral, JourneyContext>) {
  const { id, documents } = props.referral ?? raise('Documents belong to a referral');
  const limits = props.context.partner.documents;
  const { formState, clearErrors } = useFormContext<DocumentsValues>();
  const { uploads, list } = useUploads(id);
  const { rows, spoken } = useRows(documents, list);
  const [refused, setRefused] = useState<readonly string[]>([]);

  function choose(files: readonly File[]): void {
    const sorted = sortFiles(files, rows, limits);
    clearErrors('files');
    setRefused(sorted.refused);
    if (sorted.accepted.length > 0) uploads.add(sorted.accepted);
  }

  // What Continue said is about the list as it was then.
  function actOn(act: (key: string) => void) {
    return (key: string) => {
      clearErrors('files');
      act(key);
    };
  }

  return (
    <FieldShell name="files" label="Files" optional hint={limitsInWords(limits)} kind="group">
      <div className={styles['parts']}>
        <DropZone id={chooseId} extensions={limits.extensions} onFiles={choose} />
        <RefusedFiles messages={refused} />
        <ul className={styles['list']}>
          {rows.map((row, index) => (
            <FileRow
              key={row.key}
              id={`files.${index}`}
              heirId={chooseId}
              row={row}
              error={formState.errors.files?.[index]?.message}
              onRetry={actOn(uploads.retry)}
              onRemove={actOn(uploads.remove)}
            />
          ))}
        </ul>
        <div role="status" className={visuallyHiddenClass}>
          {spoken}
        </div>
        {rows.some(({ state }) => state === 'uploaded') && (
          <p className={styles['note']}>Uploaded documents cannot be removed here.</p>
        )}
      </div>
    </FieldShell>
  );
}
