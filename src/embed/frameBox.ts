import { styled } from './styled.ts';

/** The place in a portal's page: a box with a skeleton in it, and the frame behind that until it can be used. */
export interface FrameBox {
  readonly frame: HTMLIFrameElement;
  readonly setHeight: (height: number) => void;
  /** Shows the skeleton while the frame gets ready. */
  readonly cover: () => void;
  /** Shows the frame. */
  readonly reveal: () => void;
  /** Puts words in the place of the frame, and a button that calls `retry`. */
  readonly fail: (message: string, retry: () => void) => void;
  /** Covers the frame and loads it again from the start. */
  readonly reload: () => void;
  readonly remove: () => void;
}

const defaultMinHeight = 480;
/** What the first step needs, roughly: the page around it then has little to make room for. */
const firstHeight = { narrow: 1380, wide: 900, wideFrom: 640 } as const;
/** Smaller changes than this many pixels are left for the next one, so that nothing trembles. */
const hysteresis = 4;

/** Builds the box in a container. `src` is the frame's address, the heights are CSS pixels. */
export function createFrameBox(
  container: Element,
  { src, minHeight = defaultMinHeight, maxHeight = Infinity }: BoxOptions,
): FrameBox {
  const box = styled('div', {
    position: 'relative',
    'min-height': `${minHeight}px`,
    'overflow-anchor': 'none',
  });
  const frame = styled('iframe', {
    display: 'block',
    width: '100%',
    border: '0',
    opacity: '0',
  });
  frame.title = 'Scan referral';
  // For copying a reference.
  frame.allow = 'clipboard-write';
  // Which portal it is, for the diagnosis, but not the address of the page: there may be a patient's number in it.
  frame.referrerPolicy = 'origin';
  frame.src = src;
  const cover = styled('div', {
    position: 'absolute',
    inset: '0',
    padding: '24px',
    'box-sizing': 'border-box',
    overflow: 'auto',
  });
  box.append(frame, cover);
  container.append(box);
  const limited = (wanted: number) => Math.round(Math.min(Math.max(wanted, minHeight), maxHeight));
  let height = limited(box.clientWidth < firstHeight.wideFrom ? firstHeight.narrow : firstHeight.wide);
  frame.style.setProperty('height', `${height}px`);

  function show(what: 'frame' | 'skeleton' | 'words', content: readonly HTMLElement[] = []): void {
    cover.replaceChildren(...content);
    cover.toggleAttribute('hidden', what === 'frame');
    cover.style.setProperty('display', what === 'frame' ? 'none' : 'block');
    cover.ariaBusy = String(what === 'skeleton');
    frame.style.setProperty('opacity', what === 'frame' ? '1' : '0');
    frame.style.setProperty('visibility', what === 'words' ? 'hidden' : 'visible');
  }

  const self: FrameBox = {
    frame,
    setHeight(wanted) {
      const next = limited(wanted);
      if (next <= height && height - next < hysteresis) return;
      height = next;
      frame.style.setProperty('height', `${next}px`);
    },
    cover: () => show('skeleton', skeleton()),
    reveal: () => show('frame'),
    fail: (message, retry) => show('words', [words(message, retry)]),
    reload() {
      self.cover();
      frame.src = src;
    },
    remove: () => box.remove(),
  };
  self.cover();
  return self;
}

interface BoxOptions {
  readonly src: string;
  readonly minHeight?: number | undefined;
  readonly maxHeight?: number | undefined;
}

function skeleton(): HTMLElement[] {
  return ['40%', '70%', '70%', '55%'].map((width) =>
    styled('div', {
      width,
      height: '20px',
      margin: '0 0 20px',
      'border-radius': '6px',
      background: 'currentColor',
      opacity: '0.08',
    }),
  );
}

function words(message: string, retry: () => void): HTMLElement {
  const alert = styled('div', {});
  alert.role = 'alert';
  const title = styled('p', { margin: '0 0 8px', 'font-weight': '600' });
  title.textContent = 'The referral form could not be loaded.';
  const reason = styled('p', { margin: '0 0 16px', 'overflow-wrap': 'anywhere' });
  reason.textContent = message;
  const button = styled('button', { font: 'inherit', 'min-height': '32px', padding: '4px 16px' });
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', retry);
  alert.append(title, reason, button);
  return alert;
}
