import { useEffect, useMemo, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { StoredDocument } from '#contract/referral.ts';
import { announcement } from './announcement.ts';
import { listRows, type Row } from './rows.ts';
import type { Upload } from './uploads.ts';
import type { DocumentsValues } from './values.ts';

/** The list on the screen, kept in the form for its rules, and its last change in words. */
export function useRows(
  stored: readonly StoredDocument[],
  list: readonly Upload[],
): { rows: readonly Row[]; spoken: string } {
  const { setValue } = useFormContext<DocumentsValues>();
  const rows = useMemo(() => listRows(stored, list), [stored, list]);
  const before = useRef(rows);
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    setValue(
      'files',
      rows.map(({ key, name, size, state }) => ({ key, name, size, state })),
    );
    const words = announcement(before.current, rows);
    before.current = rows;
    if (words !== '') setSpoken(words);
  }, [rows, setValue]);

  return { rows, spoken };
}
