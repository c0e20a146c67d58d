import { matchPath } from 'react-router-dom';
import { routes } from './paths.ts';

/** Which step of which referral an address shows; neither for other pages, and for a referral that does not exist yet. */
export function stepInPath(path: string): {
  readonly id?: string | undefined;
  readonly step?: string | undefined;
} {
  return matchPath(routes.newReferral, path) ? {} : (matchPath(routes.step, path)?.params ?? {});
}
