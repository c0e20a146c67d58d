import { useRef, useState } from 'react';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { TextAreaField } from '#ui/TextAreaField.tsx';
import { useOnce } from '#wizard/useOnce.ts';
import { askAboutAssertion } from './askAboutAssertion.ts';
import { assertionFinding } from './assertionFinding.ts';
import styles from './CheckPage.module.css';
import { FoundOut } from './FoundOut.tsx';
import { finding, type Finding } from './framingFindings.ts';

/** Where a partner's developer pastes an assertion and reads what is wrong with it. */
export function AssertionChecker({ partner }: { readonly partner: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState<string>();
  const [found, setFound] = useState<Finding>();
  const check = useOnce(async () => {
    const assertion = box.current?.value.trim() ?? '';
    setFound(undefined);
    setError(assertion === '' ? 'Enter an assertion' : undefined);
    if (assertion === '') return box.current?.focus();
    setFound(
      await askAboutAssertion(partner, assertion).then(
        (answer) => assertionFinding(answer, partner),
        (problem: Error) => finding('warn', 'Assertion', problem.message),
      ),
    );
  });
  return (
    <section aria-label="Check an assertion" className={styles['checker']}>
      <TextAreaField
        ref={box}
        name="assertion"
        label="Check an assertion"
        hint="Paste one that your server has signed. It is sent to this server only, is not kept and not used up."
        rows={4}
        spellCheck={false}
        error={error}
      />
      <Actions>
        <Button busy={check.busy} onClick={check.run}>
          Check it
        </Button>
      </Actions>
      {/* Here before its words, so that screen readers say them. */}
      <div role="status">{found && <FoundOut {...found} />}</div>
    </section>
  );
}
