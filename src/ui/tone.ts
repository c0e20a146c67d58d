/** What a colour stands for. It never stands alone: an icon or a word goes with it. */
export type Tone = 'info' | 'ok' | 'warn' | 'error';

/** What screen readers say where others see the colour. */
export const toneWord: Readonly<Record<Tone, string>> = {
  info: 'Information',
  ok: 'Success',
  warn: 'Warning',
  error: 'Error',
};
