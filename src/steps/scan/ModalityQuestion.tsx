import { nameOfPart } from '#clinical/joints.ts';
import type { BodyPart } from '#contract/referral.ts';
import { Button } from '#ui/Button.tsx';
import { FieldShell } from '#ui/FieldShell.tsx';
import { Notice } from '#ui/Notice.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { LoadFailed } from '../LoadFailed.tsx';
import css from './Fields.module.css';
import type { ModalityChange } from './useModalityChange.ts';

interface ModalityQuestionProps {
  readonly modality: string;
  /** The modality to change to; '' for none. */
  readonly wanted: string;
  readonly changing: ModalityChange;
  /** Of the question, where Continue found it without an answer. */
  readonly error?: string | undefined;
  /** After a button was pressed, which is gone then: where to go on. */
  readonly onAnswered: (modality: string) => void;
}

/** Asks before a change of the modality takes chosen parts away. Until it is answered everything is as it was. */
export function ModalityQuestion(props: ModalityQuestionProps) {
  const { modality, wanted, changing, error, onAnswered } = props;

  /** The ways on: one of the state's own, and leaving things as they are. */
  function ways(label: string, words?: string, act?: () => void) {
    const answerWith = (act: () => void, answer: string) => {
      act();
      onAnswered(answer);
    };
    return (
      <FieldShell kind="group" name="wantedModality" label={label} error={error}>
        <div className={css['answers']}>
          {act && (
            <Button variant="secondary" onClick={() => answerWith(act, wanted)}>
              {words}
            </Button>
          )}
          <Button variant="secondary" onClick={() => answerWith(changing.keep, modality)}>
            {`Keep ${modality}`}
          </Button>
        </div>
      </FieldShell>
    );
  }

  function content() {
    if (wanted === '') return changing.said !== '' && <VisuallyHidden>{changing.said}</VisuallyHidden>;
    if (changing.carried) {
      const { kept, missing } = changing.carried;
      const question = `Change to ${wanted} and remove ${missing.length === 1 ? 'it' : 'them'}?`;
      return (
        <Notice tone="warn" title={`${wanted} does not offer: ${namesOf(missing)}.`}>
          {kept.length > 0 && <p>{`It offers ${namesOf(kept)}.`}</p>}
          {ways(question, `Change to ${wanted}`, changing.change)}
        </Notice>
      );
    }
    if (changing.failed) {
      const title = `The body parts for ${changing.failed.modality} could not be loaded. The modality is still ${modality}.`;
      return (
        <LoadFailed title={title} error={changing.failed.error}>
          {ways(`Change to ${wanted}?`, 'Try again', changing.retry)}
        </LoadFailed>
      );
    }
    return <div className={css['waiting']}>{ways(`Looking up what ${wanted} offers`)}</div>;
  }

  // The region is there before its words, or screen readers would not say them.
  return (
    <div role="status" className={css['region']}>
      {content()}
    </div>
  );
}

const namesOf = (parts: readonly BodyPart[]) => parts.map(nameOfPart).join(', ');
