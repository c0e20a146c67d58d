import { Skeleton } from '#ui/Skeleton.tsx';
import { Shell } from './Shell.tsx';

/** The layout while something is fetched; its bars show only after a moment. */
export function LoadingScreen() {
  return (
    <Shell>
      <Skeleton lines={5} label="Loading" />
    </Shell>
  );
}
