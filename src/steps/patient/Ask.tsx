import { useWatch } from 'react-hook-form';
import { loadable } from '#lib/loadable.ts';
import styles from './Ask.module.css';
import type { QuestionProps } from './Question.tsx';
import { useLoaded } from './useLoaded.ts';
import type { PatientValues } from './values.ts';

const question = loadable(() => import('./Question.tsx'));

/** Where a likely mistake is asked about, below its field. It never blocks, and its code comes once it has a use. */
export function Ask(props: QuestionProps) {
  const loaded = useLoaded(question, useWatch<PatientValues, QuestionProps['about']>({ name: props.about }));
  return (
    // Here before its words, so that screen readers say them.
    <div role="status" className={styles['ask']}>
      {loaded && <loaded.Question {...props} />}
    </div>
  );
}
