import css from './ProgressBar.module.css';

interface ProgressBarProps {
  /** What is under way: "Upload of x.pdf". */
  readonly label: string;
  /** 0 to 100; left out while it cannot be told. */
  readonly percent?: number | undefined;
}

/** How far something has come. */
export function ProgressBar({ label, percent }: ProgressBarProps) {
  const whole = percent === undefined ? undefined : Math.floor(percent);
  return (
    <span className={css['line']}>
      <progress className={css['bar']} aria-label={label} max={100} value={whole} />
      {whole !== undefined && <span aria-hidden="true">{whole}%</span>}
    </span>
  );
}
