import type { Page } from '@playwright/test';

/**
 * Where focus is not seen as the keyboard moves it: nothing about a control changes, or something covers it. Focus
 * visits every stop of the Tab key, forwards and backwards, and is back where it was in the end.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  // From the last key on, browsers show where a script puts the focus.
  await page.keyboard.press('Shift');
  return page.evaluate(unseenFocus);
}

/** Runs in the page, so it stands by itself. */
function unseenFocus(): string[] {
  const thinnestRing = 2;
  const reachable = 'a[href], button, input, select, textarea, [tabindex]';
  const scope = document.querySelector('dialog:modal') ?? document.body;
  const stops = [...scope.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[inert], [aria-hidden="true"]') &&
      !element.matches(':disabled, [type="file"]'),
  );
  const name = (element: HTMLElement) =>
    `${element.localName} “${(element.closest('label') ?? element).textContent.trim().slice(0, 40) || element.id}”`;
  const found = new Set<string>();

  // The ring may be drawn by what stands around a control: a tile around its radio.
  const drawnBy = (stop: HTMLElement) => [stop, stop.parentElement, stop.closest('label')];
  const ringsOf = (stop: HTMLElement) =>
    drawnBy(stop).map((element) => {
      if (!element) return '';
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      const isDrawn = outlineStyle !== 'none' && parseFloat(outlineWidth) >= thinnestRing;
      return `${isDrawn ? `${outlineWidth} ${outlineColor}` : ''} ${boxShadow}`;
    });

  /** The control, or what stands for it, at the point where it should be seen. */
  function isCovered(stop: HTMLElement): boolean {
    const box = (stop.closest('label') ?? stop).getClientRects()[0];
    if (!box) return false;
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const inset = Math.min(4, (bottom - top) / 2);
    // A label that lies over its control is a part of it.
    const labels = stop instanceof HTMLInputElement ? [...(stop.labels ?? [])] : [];
    return [top + inset, bottom - inset].some((y) => {
      const hit = document.elementFromPoint(x, y);
      return !(
        hit &&
        (stop.contains(hit) || hit.contains(stop) || labels.some((label) => label.contains(hit)))
      );
    });
  }

  const before = document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
  const { scrollX, scrollY } = window;
  before.blur();
  const unfocused = new Map(stops.map((stop) => [stop, ringsOf(stop).join()]));
  for (const stop of [...stops, ...stops.toReversed()]) {
    stop.focus();
    if (document.activeElement !== stop) continue;
    if (ringsOf(stop).join() === unfocused.get(stop)) found.add(`no focus is seen on ${name(stop)}`);
    if (isCovered(stop)) found.add(`${name(stop)} is covered when it has the focus`);
  }
  if (before === document.body) (document.activeElement as HTMLElement | null)?.blur();
  else before.focus({ preventScroll: true });
  window.scrollTo(scrollX, scrollY);
  return [...found];
}
