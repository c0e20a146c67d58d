import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { isAsking, patientOf } from './patientGuard.ts';
import { useGuardState, usePatientGuard } from './patientGuardContext.ts';
import styles from './PatientGuardDialog.module.css';
import { bornIn, nameOf, namesOf } from './patientGuardWords.ts';

/**
 * Two patients, and one question: whose referral is this? Nothing else can be done before it is answered; Esc answers
 * nothing.
 */
export function PatientGuardDialog() {
  const guard = usePatientGuard();
  const state = useGuardState(guard);
  const { announced, work, isParking } = state;
  if (!announced || !isAsking(state)) return null;
  const patient = patientOf(work);
  const names = namesOf(patient, announced.values);
  return (
    <Dialog
      // Each announcement is a question of its own: the dialog opens, and takes the focus, anew.
      key={`${names.work} ${names.portal}`}
      open
      title="Another patient is open in your record"
      actions={
        <>
          <Button onClick={() => guard.dispatch({ type: 'finish' })}>Finish for {names.work}</Button>
          <Button variant="secondary" busy={isParking} onClick={() => guard.dispatch({ type: 'park' })}>
            Park {names.work} and start for {names.portal}
          </Button>
        </>
      }
    >
      <dl className={styles['patients']}>
        <div>
          <dt>This referral is for</dt>
          <dd>
            <strong>{nameOf(patient)}</strong>, {bornIn(patient)}
          </dd>
        </div>
        <div>
          <dt>Your record shows</dt>
          <dd>
            <strong>{nameOf(announced.values)}</strong>, {bornIn(announced.values)}
          </dd>
        </div>
      </dl>
      <p>
        A parked referral is kept as it is. You find it in your list of referrals, or on a new referral’s
        first page.
      </p>
    </Dialog>
  );
}
