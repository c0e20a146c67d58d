import { AppFrame } from '#ui/AppFrame.tsx';
import type { PageColumnsProps } from '#ui/PageColumns.tsx';
import { Header } from './Header.tsx';

/** Every page: the header with the partner's name around it. */
export function Shell(props: PageColumnsProps) {
  return <AppFrame header={<Header />} {...props} />;
}
