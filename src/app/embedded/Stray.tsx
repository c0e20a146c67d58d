import { PageTitle } from '#ui/PageTitle.tsx';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { Shell } from '../Shell.tsx';

/** The frame's address, opened by itself in a window. */
export function Stray() {
  usePageTitle('Scan Referral');
  return (
    <Shell>
      <PageTitle>This page belongs in your practice software</PageTitle>
      <p>Open a patient’s record there and choose to refer for a scan. There is nothing to do here.</p>
    </Shell>
  );
}
