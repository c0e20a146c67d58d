/** Heights are told in steps of this many pixels, rounded up: the frame never has a scroll bar for a pixel or two. */
const grid = 4;

/** Tells the host how high the page is. */
export interface HeightReport {
  /** Something may have changed that no observer sees: a page took the place of what stood there while it loaded. */
  readonly look: () => void;
}

/**
 * Watches the height of the page's content, whatever the height of the frame, and tells it when it has changed. While a
 * page is loading the frame keeps its height, so that what is below it in the portal does not jump up and down.
 */
export function reportHeight(tell: (height: number) => void): HeightReport {
  const page = document.documentElement;
  let told = 0;
  function look(): void {
    if (!document.getElementById('page-title')) return;
    const height = Math.ceil(page.getBoundingClientRect().height / grid) * grid;
    if (height === told) return;
    told = height;
    tell(height);
  }
  new ResizeObserver(look).observe(page);
  return { look };
}
