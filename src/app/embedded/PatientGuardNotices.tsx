import { useContext } from 'react';
import { Notice } from '#ui/Notice.tsx';
import styles from './PatientGuardNotices.module.css';
import { ParkedDrafts } from './PatientGuardParked.tsx';
import { PrefillContext, type NoticesProps } from './prefillContext.ts';

/** Above every step: that the portal shows somebody else. Above the first screen: new referrals that were put aside. */
export function PatientGuardNotices({ newStep }: NoticesProps) {
  const otherPatient = useContext(PrefillContext)?.otherPatient ?? '';
  return (
    <>
      {/* Here before its words, so that screen readers say them. */}
      <div role="status" className={styles['status']}>
        {otherPatient !== '' && <Notice tone="warn" title={otherPatient} />}
      </div>
      {newStep && <ParkedDrafts newStep={newStep} />}
    </>
  );
}
