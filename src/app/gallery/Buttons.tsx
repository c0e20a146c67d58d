import { Link } from 'react-router-dom';
import { Actions } from '#ui/Actions.tsx';
import { Button, buttonClass } from '#ui/Button.tsx';
import { backLinkClass } from '#ui/backLinkClass.ts';
import { Example, Family } from './Family.tsx';
import { longSentence } from './words.ts';

const variants = ['primary', 'secondary', 'quiet'] as const;

/** Buttons, and links that look like them. */
export function Buttons() {
  return (
    <Family title="Buttons and links">
      {variants.map((variant) => (
        <Example key={variant} of={variant}>
          <Actions>
            <Button variant={variant}>Continue</Button>
            <Button variant={variant} busy>
              Sending
            </Button>
          </Actions>
        </Example>
      ))}
      <Example of="links as buttons">
        <Actions>
          <Link className={buttonClass()} to="#buttons">
            New referral
          </Link>
          <Link className={buttonClass('secondary')} to="#buttons">
            Go to your referrals
          </Link>
        </Actions>
      </Example>
      <Example of="long words">
        <Button>{longSentence}</Button>
      </Example>
      <Example of="links">
        <p>
          <Link className={backLinkClass} to="#buttons">
            Back
          </Link>
        </p>
        <p>
          A sentence with <Link to="#buttons">a link in it</Link> and more words.
        </p>
      </Example>
    </Family>
  );
}
