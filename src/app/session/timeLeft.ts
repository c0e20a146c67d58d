/** Seconds as people say them: "1 minute 5 seconds", "2 minutes", "1 second". */
export function timeLeft(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    ...(minutes > 0 ? [counted(minutes, 'minute')] : []),
    ...(rest > 0 || minutes === 0 ? [counted(rest, 'second')] : []),
  ];
  return parts.join(' ');
}

const spokenAt = [10, 30, 60];

/**
 * What a screen reader is told of the time left, seldom enough to think in between: at a minute, half of one, and ten
 * seconds. Before that '', because the dialog itself has just been read out.
 */
export function spokenTimeLeft(seconds: number): string {
  const last = spokenAt.find((each) => seconds <= each);
  return last === undefined || seconds === 0 ? '' : `${timeLeft(last)} left`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
