import { Button, buttonClass } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { Example, Family } from './Family.tsx';
import css from './Gallery.module.css';
import { longSentence } from './words.ts';

const icons = ['tick', 'circle', 'cross', 'back', 'info', 'warn', 'error', 'ok'] satisfies IconName[];

/** What stands while, or because, there is nothing yet. */
export function Waiting() {
  return (
    <Family title="Waiting and nothing">
      <Example of="loading">
        <Skeleton lines={4} />
      </Example>
      <Example of="progress">
        <ProgressBar label="Upload of one.pdf" percent={0} />
        <ProgressBar label="Upload of two.pdf" percent={42.7} />
        <ProgressBar label="Upload of three.pdf" percent={100} />
        <ProgressBar label="Upload of four.pdf" />
      </Example>
      <Example of="drawings">
        <ul className={css['drawings']}>
          {icons.map((name) => (
            <li key={name}>
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Example>
      <Example of="nothing to list" wide>
        <EmptyState
          title="No referrals yet"
          action={
            <a className={buttonClass()} href="#buttons">
              New referral
            </a>
          }
        >
          {longSentence}
        </EmptyState>
      </Example>
      <Example of="nothing found" wide>
        <EmptyState title="No referral is like this" action={<Button variant="secondary">Show all</Button>} />
      </Example>
    </Family>
  );
}
