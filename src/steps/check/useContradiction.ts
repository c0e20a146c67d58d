import { useMemo, useState } from 'react';
import { nameOfPart } from '#clinical/joints.ts';
import type { Contradiction } from '#clinical/notes/contradiction.ts';
import { findContradictions } from '#clinical/notes/contradictions.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import type { StepPageProps } from '#wizard/handle.ts';
import type { JourneyContext } from '../context.ts';

type Props = Pick<
  StepPageProps<Referral, ReferralUpdate, JourneyContext>,
  'referral' | 'context' | 'draft' | 'drafts'
>;

/** Where the decisions are kept: as this step's draft, which lives as long as the referral is open. */
const step = 'check';

/**
 * The one question that is open between the notes and the scan, if any, and a way to say that both are right. What was
 * decided is remembered for this referral, until the notes or the scan say something else.
 */
export function useContradiction({ referral, context, draft, drafts }: Props): {
  question: Contradiction | undefined;
  settle: () => void;
} {
  const [settledHere, setSettledHere] = useState<readonly string[]>([]);
  const { bodyParts } = context;
  const found = useMemo(() => (referral ? contradictionsOf(referral, bodyParts) : []), [referral, bodyParts]);
  const settled = [...settledIn(draft?.values), ...settledHere];
  const question = found.find(({ key }) => !settled.includes(key));

  function settle(): void {
    if (!question) return;
    setSettledHere([...settledHere, question.key]);
    // Not kept means asked again the next time, which does no harm.
    drafts.save(step, { settled: [...settled, question.key] }).catch(() => undefined);
  }
  return { question, settle };
}

function contradictionsOf(referral: Referral, bodyParts: JourneyContext['bodyParts']) {
  const parts = bodyParts.filter(({ id }) => referral.bodyPartIds.includes(id)).map(nameOfPart);
  return findContradictions(referral.notes, {
    modality: referral.modality ?? '',
    parts,
    gender: referral.patient.gender,
  });
}

function settledIn(values: Readonly<Record<string, unknown>> | undefined): string[] {
  const settled = values?.['settled'];
  return Array.isArray(settled) ? settled.filter((key) => typeof key === 'string') : [];
}
