import { useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { line, need } from '#lib/line.ts';
import { loadable } from '#lib/loadable.ts';
import { raise } from '#lib/raise.ts';
import { Button } from '#ui/Button.tsx';
import { focusField } from '#ui/focusField.ts';
import { AfterSaveContext, type AfterSave } from './afterSave.ts';
import { DraftNotice } from './DraftNotice.tsx';
import { DraftStatusLine } from './DraftStatusLine.tsx';
import type { FormError } from './formErrors.ts';
import type { StepPageProps, Versions } from './handle.ts';
import type { StepDefinition } from './step.ts';
import { errorsOf, loadRules, showRefusal, useStepForm } from './stepForm.ts';
import styles from './StepPage.module.css';
import { StepTop } from './StepTop.tsx';
import { useDraft } from './useDraft.ts';
import { useOnce } from './useOnce.ts';
import { useRestoredDraft } from './useRestoredDraft.ts';

interface Props<Referral, Update, Context, Values extends FieldValues> extends StepPageProps<
  Referral,
  Update,
  Context
> {
  readonly step: StepDefinition<Referral, Update, Context, Values>;
}

const choices = loadable(() => import('./VersionChoice.tsx'));

const rulesMissing =
  'The connection was lost. Check the network, then try again. Your answers are still here.';

/** The page of every step that has a form. Its fields, rules and mapping come from the step; the behaviour is here. */
export function StepPage<Referral, Update extends object, Context, Values extends FieldValues>(
  props: Props<Referral, Update, Context, Values>,
) {
  const { step, referral, context, position, draft, drafts, save, onDone } = props;
  const { value: Fields } = step.Fields;
  // Read once: a later answer of the server must not change what is being typed.
  const [saved] = useState(() => step.fromReferral(referral, context));
  const form = useStepForm(step, saved);
  const stored = useDraft(form, step.id, saved, drafts, step.keepsDraft);
  const [others, setOthers] = useState<readonly FormError[]>([]);
  const [requestId, setRequestId] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [choice, setChoice] = useState<ReactNode>();
  const afterSave = useRef<AfterSave>(undefined);
  // What others have saved and the clinician wants to replace.
  const keptOver = useRef<Referral>(undefined);

  /** Sends what is on the screen until that is what is saved: what is typed meanwhile goes with it. */
  function send(): Promise<void> {
    const typed = JSON.stringify(form.getValues());
    const isOutdated = () => JSON.stringify(form.getValues()) !== typed;
    return form.handleSubmit(async (values) => {
      const { rules } = await loadRules(step.rules);
      if ((await line.ready?.()) === false) return undefined;
      setOthers([]);
      if (isOutdated()) return send();
      const over = keptOver.current;
      keptOver.current = undefined;
      const saved = await save(rules.toUpdate(values), over);
      if (!saved.ok) {
        if (saved.versions) return choose(saved.versions);
        setRequestId(saved.refusal.requestId);
        return setOthers(showRefusal(form, saved.refusal, rules.answers));
      }
      if (isOutdated()) return send();
      await Promise.all([stored.done(), afterSave.current?.()]);
      return isOutdated() ? send() : onDone(saved.referral);
    })();
  }

  /** Others have saved something else: nothing is written over that unseen. */
  async function choose({ mine, theirs }: Versions<Referral>): Promise<void> {
    const { rules } = await loadRules(step.rules);
    const loaded = await need(choices).catch(() => undefined);
    if (!loaded) return setOthers([{ message: rulesMissing }]);
    const { VersionChoice } = loaded;
    setChoice(
      <VersionChoice
        key={attempt}
        typed={rules.summary(step.fromReferral(mine, context), context)}
        saved={rules.summary(step.fromReferral(theirs, context), context)}
        onKeep={() => {
          keptOver.current = theirs;
          submit.run();
        }}
        onTake={() => void stored.done().then(() => onDone(theirs))}
      />,
    );
  }

  const submit = useOnce(async () => {
    setOthers([]);
    setRequestId('');
    // Rejects when the rules cannot be fetched; what a save throws is a fault of ours and is not hidden.
    await need({ load: () => loadRules(step.rules) }).then(send, () =>
      setOthers([{ message: rulesMissing }]),
    );
    setAttempt((count) => count + 1);
  });
  // What was typed before is not to come to the screen while that is sent: nobody would have seen it.
  const { restored, forget } = useRestoredDraft(form, saved, submit.busy ? undefined : draft, stored.quietly);

  function discardDraft(): void {
    forget();
    focusField('page-title');
    void stored.done();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    submit.run();
  }

  if (!Fields) return raise(`The screen of ${step.id} is not loaded`);
  return (
    <FormProvider {...form}>
      <StepTop
        title={step.title}
        position={position}
        errors={errorsOf(form, others)}
        requestId={requestId}
        attempt={attempt}
      />
      <DraftNotice
        savedAt={restored?.savedAt}
        isOutdated={referral !== undefined && restored?.isOutdated === true}
        onDiscard={discardDraft}
      />
      {/* The handler adds a shortcut to the form's own Enter; it makes nothing interactive. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        autoComplete="off"
        onSubmit={onSubmit}
        onKeyDown={submitOnShortcut}
        className={styles['form']}
      >
        <AfterSaveContext value={afterSave}>
          <Fields referral={referral} context={context} />
        </AfterSaveContext>
        <div className={styles['actions']}>
          <Button type="submit" busy={submit.busy}>
            Continue
          </Button>
          <DraftStatusLine status={stored.status} waits={submit.busy && line.isDown} />
        </div>
      </form>
      {choice}
    </FormProvider>
  );
}

function submitOnShortcut(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
