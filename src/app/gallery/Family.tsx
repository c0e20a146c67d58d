import { useId, type ReactNode } from 'react';
import css from './Gallery.module.css';

interface FamilyProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Components that belong together, under a title. */
export function Family({ title, children }: FamilyProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={css['examples']}>{children}</div>
    </section>
  );
}

interface ExampleProps {
  /** The state in words: "busy", "with an error". */
  readonly of: string;
  /** Takes the whole line, for what needs the room. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One component in one state. */
export function Example({ of, wide = false, children }: ExampleProps) {
  return (
    <figure className={css['example']} data-wide={wide || undefined}>
      <figcaption>{of}</figcaption>
      {children}
    </figure>
  );
}
