/**
 * A ref for what sticks to the top of the page: nothing that takes focus is scrolled under it, however many lines it
 * has (WCAG 2.2, 2.4.11).
 */
export function keepClear(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => {
    style.scrollPaddingBlockStart = `${bar.offsetHeight + 16}px`;
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.scrollPaddingBlockStart = '';
  };
}
