import { Link } from 'react-router-dom';
import { formatDate } from '#clinical/calendar.ts';
import { readDateOfBirth } from '#clinical/dateOfBirth.ts';
import { patientName } from '#clinical/patientName.ts';
import { unusualAge, type UnusualAge } from '#clinical/unusualAge.ts';
import type { Referral } from '#contract/referral.ts';
import { ukDate } from '#lib/ukTime.ts';
import { Notice } from '#ui/Notice.tsx';
import type { AskProps } from './Question.tsx';
import styles from './Questions.module.css';
import { useDuplicate } from './useDuplicate.ts';
import { useSettled } from './useSettled.ts';

/** Asks about an age that is rare, and about a referral that this patient has already. */
export function IdentityQuestions({ referral, context }: AskProps) {
  const { firstName, lastName, dateOfBirth } = useSettled();
  const reading = readDateOfBirth(dateOfBirth, context.today);
  const date = 'date' in reading ? reading.date : '';
  const age = date === '' ? undefined : unusualAge(date, context.today);
  const duplicate = useDuplicate({ firstName, lastName, dateOfBirth: date }, referral?.id);
  return (
    <>
      {age && <Notice tone="warn" title={`${inWords(age)} Is this right?`} />}
      {duplicate && <Duplicate referral={duplicate} />}
    </>
  );
}

function inWords({ count, unit }: UnusualAge): string {
  if (count === 0) return 'This means that the patient was born today.';
  return `This makes the patient ${count} ${count === 1 ? unit.slice(0, -1) : unit} old.`;
}

function Duplicate({ referral }: { readonly referral: Referral }) {
  const { id, patient, createdAt } = referral;
  const from = createdAt === '' ? '' : `, from ${ukDate(createdAt)}`;
  const words = `You have an open referral for ${patientName(patient)}, born ${formatDate(patient.dateOfBirth)}${from}`;
  return (
    <Notice tone="warn" title={words}>
      {/* The step page stores what was typed here when it is left. */}
      <Link className={styles['link']} to={`/referrals/${encodeURIComponent(id)}`}>
        Open that referral
      </Link>
    </Notice>
  );
}
