import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ApiError } from '#api/ApiError.ts';
import { useApi } from '#api/apiContext.ts';
import { useAuth } from '#auth/AuthContext.ts';
import { readEmail } from '#clinical/email.ts';
import { raise } from '#lib/raise.ts';
import { Button } from '#ui/Button.tsx';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { TextField } from '#ui/TextField.tsx';
import { listErrors } from '#wizard/formErrors.ts';
import { useOnce } from '#wizard/useOnce.ts';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { inApiTerms } from './credentials.ts';
import { useSession } from './SessionContext.ts';
import { Shell } from './Shell.tsx';
import styles from './StartScreen.module.css';

interface StartValues {
  readonly email: string;
  readonly acceptedTerms: boolean;
  readonly marketingEmails: boolean;
}

/** "Before you start": what patients will see of the clinician, and the terms. Only then is the Scan.com user created. */
export function StartScreen() {
  const { clinician, start } = useSession();
  const terms = start ?? raise('There is nothing to start');
  const api = useApi();
  const auth = useAuth();
  const [attempt, setAttempt] = useState(0);
  const [other, setOther] = useState<{ message: string; requestId: string }>();
  const form = useForm<StartValues>({
    defaultValues: { email: clinician.email, acceptedTerms: false, marketingEmails: false },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors } = form.formState;

  async function send({ email, marketingEmails }: StartValues): Promise<void> {
    try {
      await api.start({ email: email.trim(), marketingEmails, acceptedTerms: terms.version });
      await auth.renewSession().catch(inApiTerms);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const refused = error.fields.find(({ name }) => name === 'email');
      if (refused) form.setError('email', { message: refused.message });
      else setOther({ message: error.message, requestId: error.requestId });
    }
  }

  const submit = useOnce(async () => {
    setOther(undefined);
    await form.handleSubmit(send)();
    setAttempt((count) => count + 1);
  });
  const summary = [...listErrors(errors), ...(other ? [{ message: other.message }] : [])];
  usePageTitle(`${summary.length > 0 ? 'Error: ' : ''}Before you start`);

  return (
    <Shell>
      <ErrorSummary
        errors={summary}
        focusKey={attempt}
        {...(other?.requestId ? { note: `Reference for support: ${other.requestId}` } : {})}
      />
      <PageTitle sub="Once only: what patients see of you, and the terms.">Before you start</PageTitle>
      <div className={styles['sender']}>
        <span aria-hidden="true" className={styles['initials']}>
          {clinician.firstName.slice(0, 1)}
          {clinician.lastName.slice(0, 1)}
        </span>
        <div>
          <strong>
            {clinician.firstName} {clinician.lastName}
          </strong>
          <p>Patients see this name, and the email address below, on what Scan.com sends them.</p>
        </div>
      </div>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit.run();
        }}
      >
        <TextField
          label="Email address"
          type="email"
          autoComplete="email"
          spellCheck={false}
          error={errors.email?.message}
          {...form.register('email', {
            validate: (email) =>
              email.trim() === ''
                ? 'Enter your email address'
                : readEmail(email) !== undefined || 'Email address must look like name@practice.co.uk',
          })}
        />
        <div className={styles['agreements']}>
          <CheckboxField
            label={
              <>
                I accept the{' '}
                <a href={terms.url} target="_blank" rel="noreferrer">
                  end-user terms
                </a>
              </>
            }
            hint={`Version ${terms.version}. Opens in a new window.`}
            error={errors.acceptedTerms?.message}
            {...form.register('acceptedTerms', {
              validate: (accepted) => accepted || 'Accept the end-user terms to go on',
            })}
          />
          <CheckboxField
            label="Scan.com may send me marketing e-mails"
            {...form.register('marketingEmails')}
          />
        </div>
        <div>
          <Button type="submit" busy={submit.busy}>
            Start
          </Button>
        </div>
      </form>
    </Shell>
  );
}
