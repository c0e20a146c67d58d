import css from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface SkeletonProps {
  /** How many lines of the layout to hold open. */
  readonly lines?: number;
  /** What screen readers get meanwhile. */
  readonly label?: string;
}

/** Holds the layout while something loads. It is seen after 200 ms only, so quick answers do not flash. */
export function Skeleton({ lines = 3, label = 'Loading' }: SkeletonProps) {
  return (
    <div className={css['skeleton']}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={css['line']} />
      ))}
    </div>
  );
}
