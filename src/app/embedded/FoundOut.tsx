import { Tag } from '#ui/Tag.tsx';
import styles from './CheckPage.module.css';
import type { Finding } from './framingFindings.ts';

/** One {@link Finding} on the page. */
export function FoundOut({ title, tone, state, text, paste }: Finding) {
  return (
    <section>
      <h2 className={styles['title']}>
        {title} <Tag tone={tone}>{state}</Tag>
      </h2>
      <p>{text}</p>
      {paste !== undefined && <pre className={styles['paste']}>{paste}</pre>}
    </section>
  );
}
