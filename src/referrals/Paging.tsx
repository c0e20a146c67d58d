import { Button } from '#ui/Button.tsx';
import styles from './ReferralsScreen.module.css';

interface Props {
  /** Counts from 1. */
  readonly page: number;
  /** 0 when it is not known. */
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Newer and older pages of the list; nothing when there is only one. */
export function Paging({ page, pages, onPage }: Props) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages" className={styles['paging']}>
      {page > 1 && (
        <Button variant="secondary" onClick={() => onPage(page - 1)}>
          Newer
        </Button>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Button variant="secondary" onClick={() => onPage(page + 1)}>
          Older
        </Button>
      )}
    </nav>
  );
}
