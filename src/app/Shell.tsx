import { useContext, useEffect } from 'react';
import { AppFrame } from '#ui/AppFrame.tsx';
import type { PageColumnsProps } from '#ui/PageColumns.tsx';
import { EmbeddedContext } from './embedded/EmbeddedContext.ts';
import { Header } from './Header.tsx';

/** Every page: the header with the partner's name around it. In a portal's frame the portal's own stands around that. */
export function Shell(props: PageColumnsProps) {
  const embedded = useContext(EmbeddedContext);
  // Only a step has a summary at its side.
  const isStep = Boolean(props.aside);
  useEffect(() => embedded?.shown(isStep));
  return <AppFrame header={!embedded && <Header />} {...props} />;
}
