import type { Tone } from '#ui/tone.ts';

/** What can be seen of how this page is shown. */
export interface Framing {
  /** Our own origin. */
  readonly ours: string;
  /** `window.origin`: "null" in a sandbox without `allow-same-origin`. */
  readonly windowOrigin: string;
  readonly isFramed: boolean;
  /** Origins around this page or, in a window, of the page that led here; the nearest first. Empty when nobody says. */
  readonly around: readonly string[];
  /** The origins that were agreed with the partner; undefined when they could not be fetched. */
  readonly agreed: readonly string[] | undefined;
  /** By how many seconds this browser's clock is ahead of the server's; undefined when the server did not say. */
  readonly clockAhead: number | undefined;
  readonly cookies: boolean;
  readonly storage: boolean;
  readonly isolated: boolean;
}

/** One thing that was looked at, for the partner's developer. */
export interface Finding {
  readonly title: string;
  readonly tone: Tone;
  /** "In order", "Wrong": the colour in a word. */
  readonly state: string;
  readonly text: string;
  /** The line that mends it or that it needs. */
  readonly paste?: string;
}

/** Beyond this many seconds a clock that is wrong may be noticed. */
const tolerance = 30;

const words: Readonly<Record<Tone, string>> = { ok: 'In order', info: 'Note', warn: 'Look', error: 'Wrong' };
/** Makes a {@link Finding}. */
export const finding = (tone: Tone, title: string, text: string, paste?: string): Finding => ({
  title,
  tone,
  state: words[tone],
  text,
  ...(paste !== undefined && { paste }),
});

/** What blocks the frame, or could, with the line to paste. */
export function framingFindings(framing: Framing): readonly Finding[] {
  return [
    where(framing),
    origins(framing),
    sandbox(framing),
    policy(framing),
    clock(framing),
    ...kept(framing),
  ];
}

function where({ isFramed, isolated }: Framing): Finding {
  const alone = isolated ? ' The page is cross-origin isolated; the frame is made for that too.' : '';
  return isFramed
    ? finding('ok', 'Frame', `This page is in a frame, so the page around it may show it.${alone}`)
    : finding(
        'info',
        'Frame',
        'This page is in a window of its own. Put its address into the frame to see more.',
      );
}

function origins({ around, agreed }: Framing): Finding {
  const title = 'Agreed origins';
  if (!agreed) return finding('error', title, 'They could not be fetched. There may be no such partner.');
  const list = `Agreed: ${agreed.join(', ')}.`;
  const other = around.find((origin) => !agreed.includes(origin));
  if (other !== undefined)
    return finding(
      'error',
      title,
      `${other} is not among them, so browsers refuse the frame there. ${list} Ask us to add this origin, exactly so:`,
      other,
    );
  return around.length > 0
    ? finding('ok', title, `${around.join(', ')} is among them. ${list}`)
    : finding('info', title, `${list} Compare: scheme, host and port must be the same to the letter.`);
}

function sandbox({ windowOrigin, ours }: Framing): Finding {
  const title = 'Sandbox attribute';
  const line =
    'sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"';
  return windowOrigin === ours
    ? finding('ok', title, 'The frame has the origin that it needs.')
    : finding('error', title, 'The frame has lost its origin. Leave the attribute out, or write:', line);
}

function policy({ ours }: Framing): Finding {
  return finding(
    'info',
    'Content-Security-Policy of your page',
    'If your page has one, it needs the first line for the frame, and the second when it loads our script.',
    `frame-src ${ours};\nscript-src ${ours};`,
  );
}

function clock({ clockAhead }: Framing): Finding {
  const title = 'Clock of this computer';
  if (clockAhead === undefined) return finding('info', title, 'The server did not say what time it is.');
  const by = Math.abs(clockAhead);
  return by <= tolerance
    ? finding('ok', title, 'It agrees with the server’s.')
    : finding(
        'warn',
        title,
        `It is ${by} seconds ${clockAhead > 0 ? 'ahead of' : 'behind'} the server’s. That does no harm here; if the server that signs is set like it, assertions are refused.`,
      );
}

function kept({ cookies, storage }: Framing): readonly Finding[] {
  const state = (there: boolean) => (there ? 'allowed' : 'blocked');
  return [
    finding(
      'ok',
      'Cookies and storage',
      `Cookies are ${state(cookies)}, storage is ${state(storage)}. The frame uses neither.`,
    ),
  ];
}
