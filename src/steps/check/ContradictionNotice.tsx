import { Link } from 'react-router-dom';
import type { Contradiction } from '#clinical/notes/contradiction.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './ContradictionNotice.module.css';

interface Props {
  readonly contradiction: Contradiction;
  readonly onSettle: () => void;
}

/** One quiet question above Submit. It asks and never blocks. */
export function ContradictionNotice({ contradiction, onSettle }: Props) {
  const from = { relative: 'path', state: { returnTo: 'check' } } as const;
  return (
    <Notice tone="warn" title={contradiction.question}>
      <div className={styles['choices']}>
        <Link to={contradiction.kind === 'organ' ? '../patient' : '../scan'} {...from}>
          {contradiction.kind === 'organ' ? 'Change the patient' : 'Change the scan'}
        </Link>
        <Link to="../notes" {...from}>
          Change the notes
        </Link>
        <Button variant="quiet" onClick={onSettle}>
          Both are right
        </Button>
      </div>
    </Notice>
  );
}
