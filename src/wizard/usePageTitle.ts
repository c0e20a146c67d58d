import { useEffect } from 'react';

/** Sets the document's title, and moves the focus to the page's h1 when the page is first shown. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
  // A router of a single-page app moves no focus by itself; screen readers and keyboards start at the h1.
  useEffect(() => {
    window.scrollTo(0, 0);
    // In a frame focus is not taken from the page around it, where somebody may be typing.
    if (window.parent === window || document.hasFocus())
      document.getElementById('page-title')?.focus({ preventScroll: true });
  }, []);
}
