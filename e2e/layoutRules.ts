import type { Page } from '@playwright/test';
import { focusFaults } from './focusRules.ts';

/** What of the layout to look at. */
interface LayoutLook {
  /** Leaves the focus where it is, for what goes away with it, such as an open list. */
  readonly keepsFocus?: boolean | undefined;
}

/**
 * What is wrong with the layout of the page as it stands, in words: rules that hold in every browser, at every width.
 * Focus goes through everything that the Tab key reaches, and back to where it was.
 */
export async function layoutFaults(page: Page, { keepsFocus = false }: LayoutLook = {}): Promise<string[]> {
  await page.evaluate(settled);
  const unfit = await page.evaluate(misfits);
  const overlapping = await page.evaluate(overlaps);
  return [...unfit, ...overlapping, ...(keepsFocus ? [] : await focusFaults(page))];
}

// The functions below run in the page, so each stands by itself.

/** Resolves once the page has been painted with its size of now: what follows the size by an observer has followed. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** What does not fit: the page itself, controls, words, the form. */
function misfits(): string[] {
  const smallest = 24;
  const widestForm = 640;
  const found: string[] = [];
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  const forScreenReaders = all.filter((element) => getComputedStyle(element).clipPath === 'inset(50%)');
  const seen = all.filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !forScreenReaders.some((hidden) => hidden.contains(element)),
  );
  const name = (element: HTMLElement) =>
    `${element.localName} “${(element.textContent || element.id).trim().slice(0, 40)}”`;

  /** Whether a press anywhere in the smallest square around its middle hits it, or a label that stands for it. */
  function isHitAround(element: HTMLElement): boolean {
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const reach = smallest / 2 - 0.5;
    const own = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
    return [-reach, reach].every((dx) =>
      [-reach, reach].every((dy) => {
        const hit = document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy);
        return own.some((each) => each.contains(hit));
      }),
    );
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const widest = seen.filter((element) => element.getBoundingClientRect().right > clientWidth);
    found.push(`the page scrolls sideways for ${widest.map(name).join(', ')}`);
  }
  for (const element of seen) {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    const style = getComputedStyle(element);
    if (element.matches('a, button, input, select, textarea, [role="option"]')) {
      const isInSentence =
        style.display === 'inline' &&
        element.textContent.trim() !== element.parentElement?.textContent.trim();
      if (!isInSentence && Math.min(width, height) < smallest && !isHitAround(element))
        found.push(`${name(element)} is only ${width} × ${height} px`);
    }
    // What is typed into a field scrolls in it.
    const isField = element.matches('input, textarea, select');
    const cuts = (overflow: string) => !isField && ['hidden', 'clip'].includes(overflow);
    if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth)
      found.push(`${name(element)} is cut off at its side`);
    if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight)
      found.push(`${name(element)} is cut off at its end`);
    if (element.localName === 'form' && width > widestForm) found.push(`the form is ${width} px wide`);
  }
  return found;
}

/** Controls, and words, that lie on each other. What floats over the page is a layer of its own. */
function overlaps(): string[] {
  // What sticks to an edge lies on whatever was scrolled under it.
  window.scrollTo(0, 0);
  const touching = 3;
  const floating = '[role="listbox"], dialog, [popover]';
  const scope = document.querySelector('dialog:modal') ?? document.body;
  const hidden = [...document.querySelectorAll('body *')].filter(
    (element) => getComputedStyle(element).clipPath === 'inset(50%)',
  );
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !hidden.some((each) => each.contains(element));
  const words = (text: string) => `“${text.trim().slice(0, 40)}”`;
  // A place of the body map has a shape of its own: boxes around shapes may overlap.
  const hasShape = (element: Element) => element.querySelector('svg [clip-path], svg[clip-path]') !== null;

  type Thing = { readonly owner: Element; readonly name: string; readonly boxes: readonly DOMRect[] };
  const controls: Thing[] = [...scope.querySelectorAll('a[href], button, input, select, textarea')]
    .filter((element) => isSeen(element) && !hasShape(element))
    .map((element) => {
      const owner = element.closest('label') ?? element;
      const name = `${element.localName} ${words(owner.textContent || element.id)}`;
      return { owner, name, boxes: [...owner.getClientRects()] };
    });

  const texts: Thing[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!owner || !text.trim() || !isSeen(owner) || owner.closest('svg, option, textarea')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    texts.push({ owner, name: words(text), boxes: [...range.getClientRects()] });
  }

  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > touching &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > touching;
  const pairs = (things: readonly Thing[]) =>
    things.flatMap((a, index) =>
      things
        .slice(index + 1)
        .filter(
          (b) =>
            a.owner.closest(floating) === b.owner.closest(floating) &&
            !a.owner.contains(b.owner) &&
            !b.owner.contains(a.owner) &&
            a.boxes.some((one) => b.boxes.some((other) => overlap(one, other))),
        )
        .map((b) => `${a.name} lies on ${b.name}`),
    );
  return [...pairs(controls), ...pairs(texts)];
}
