import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import styles from './Reference.module.css';

/** The reference of a referral, with a button that copies it. */
export function Reference({ id }: { readonly id: string }) {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  async function copy(): Promise<void> {
    try {
      // Throws where there is no clipboard: on a page that is not served over TLS.
      await navigator.clipboard.writeText(id);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  }
  return (
    <div className={styles['reference']}>
      <div>
        Reference <strong className={styles['id']}>{id}</strong>
      </div>
      <Button variant="secondary" onClick={() => void copy()}>
        Copy reference
      </Button>
      <StatusLine tone={copied && (copied === 'yes' ? 'ok' : 'warn')}>
        {copied === 'yes' && 'Copied'}
        {copied === 'no' && 'Not copied. Select the reference and copy it.'}
      </StatusLine>
    </div>
  );
}
