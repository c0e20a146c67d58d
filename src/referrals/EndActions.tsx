import { Link } from 'react-router-dom';
import { Actions } from '#ui/Actions.tsx';
import { Button, buttonClass } from '#ui/Button.tsx';

interface Props {
  /** In a portal: the clinician is done here. */
  readonly onClose?: (() => void) | undefined;
}

/** The ways on from the end of a journey. */
export function EndActions({ onClose }: Props) {
  return (
    <Actions>
      {onClose && <Button onClick={onClose}>Close</Button>}
      <Link className={buttonClass(onClose ? 'secondary' : 'primary')} to="/referrals/new">
        New referral
      </Link>
      <Link className={buttonClass('secondary')} to="/referrals">
        Go to your referrals
      </Link>
    </Actions>
  );
}
