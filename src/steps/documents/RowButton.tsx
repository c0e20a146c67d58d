import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useFocusHeir } from './useFocusHeir.ts';

interface Props {
  /** The word on the button. */
  readonly label: string;
  /** What follows it in the button's name: "Retry" about "x.pdf" is named "Retry x.pdf". */
  readonly about: string;
  /** The id of what takes the focus when the button goes away. */
  readonly heirId: string;
  readonly onClick: () => void;
}

/** A button of one row. */
export function RowButton({ label, about, heirId, onClick }: Props) {
  const ref = useFocusHeir<HTMLButtonElement>(heirId);
  return (
    <Button ref={ref} variant="quiet" onClick={onClick}>
      {label}
      <VisuallyHidden> {about}</VisuallyHidden>
    </Button>
  );
}
