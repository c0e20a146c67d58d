const paths = {
  tick: 'M3 8.5l3.2 3.2L13 4.5',
  circle: 'M8 2.75a5.25 5.25 0 1 0 0 10.5a5.25 5.25 0 1 0 0-10.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3L5 8l5 5',
  info: 'M8 7.5v4M8 4.6v.2M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13',
  warn: 'M8 6.2v3.2M8 11.6v.2M8 1.8L14.6 13.6H1.4z',
  error: 'M8 4.3v4.4M8 11.3v.2M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13',
  ok: 'M5 8.3l2.1 2.1 3.9-4.6M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13',
} as const;

/** The drawings there are. */
export type IconName = keyof typeof paths;

/** A 1em drawing in the colour of the text. It says nothing to screen readers: a word always stands beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg aria-hidden="true" width="1em" height="1em" viewBox="0 0 16 16" fill="none">
      <path
        d={paths[name]}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
